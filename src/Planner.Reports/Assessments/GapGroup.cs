using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Reports.Assessments;

/// <summary>Gaps of one system that say the same: one requirement that several levels repeat, failing on the same facts.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Clauses">The clauses, in the order of the standard.</param>
/// <param name="Verdict">The verdict that they share.</param>
/// <param name="Remedies">What closes them.</param>
internal sealed record GapGroup(GapKind Kind, IReadOnlyList<Clause> Clauses, ClauseVerdict Verdict, IReadOnlyList<Words> Remedies)
{
    /// <summary>What is being done about them.</summary>
    public IReadOnlyList<GapAction> Actions { get; init; } = [];

    /// <summary>The acceptance that holds; null when nobody accepts them.</summary>
    public AcceptedRisk? Accepted { get; init; }

    /// <summary>The gaps of a grade, those that block the lowest level first.</summary>
    public static IReadOnlyList<GapGroup> Of(ReportView view, SystemGrade grade)
    {
        var verdicts = grade.Clauses.ToDictionary(verdict => verdict.Clause, StringComparer.Ordinal);
        return
        [
            .. grade.Gaps.GroupBy(gap => Sameness(view.Clause(grade.Standard, gap.Clause), gap, verdicts[gap.Clause]), StringComparer.Ordinal)
                .Select(same => new GapGroup(same.First().Kind, [.. same.Select(gap => view.Clause(grade.Standard, gap.Clause))], verdicts[same.First().Clause], same.First().Remedies) { Actions = same.First().Actions, Accepted = same.First().Accepted })
                .OrderBy(group => group.Kind).ThenBy(group => group.Clauses.Min(clause => clause.Level)),
        ];
    }

    /// <summary>The shortfalls of the verdict; empty when it has none.</summary>
    public IReadOnlyList<EvidenceShortfall> Shortfalls => Verdict.Reason is Reason.NotProven notProven ? notProven.Shortfalls : [];

    private static string Sameness(Clause clause, Gap gap, ClauseVerdict verdict) => string.Join('\n',
    [
        clause.Element, clause.Requires.Zh, clause.Requires.En, gap.Kind.ToString(), verdict.Verdict.ToString(), .. Of(verdict.Reason),
        "parts", .. verdict.Parts, "facts", .. verdict.Facts.Select(Of), "remedies", .. gap.Remedies.Select(remedy => remedy.ToString()),
        "undertaken", gap.Accepted?.Id ?? "", .. gap.Actions.Select(action => action.Id),
    ]);

    private static IEnumerable<string> Of(Reason reason) => reason switch
    {
        Reason.MissingFacts missing => ["missing", .. missing.Facts],
        Reason.ApplicabilityUnknown missing => ["applicability", .. missing.Facts],
        Reason.NotProven notProven => ["not proven", .. notProven.Shortfalls.Select(shortfall => shortfall.ToString())],
        _ => [reason.ToString()],
    };

    private static string Of(FactUse fact) => $"{fact.Path} = {fact.Value} {fact.Source} {fact.CollectedAt:O} {fact.ValidUntil:O} {string.Join(' ', fact.Inputs)}";
}
