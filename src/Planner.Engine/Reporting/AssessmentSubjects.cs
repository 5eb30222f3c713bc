using Planner.Documents;
using Planner.Engine.Assessing;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Reports.Assessments;
using Planner.Rules.Evidence;

namespace Planner.Engine.Reporting;

/// <summary>Gathers what reports and exports tell of an assessment.</summary>
internal sealed class AssessmentSubjects(EngineRoom room)
{
    /// <summary>An assessment with its names, its evidence and the ledger; the assessment is then in memory as a whole.</summary>
    /// <param name="actor">Who has it made.</param>
    /// <param name="run">The assessment.</param>
    /// <param name="estate">What was assessed: a file, or <c>@name</c>.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<AssessmentSubject> OfAsync(Actor actor, AssessmentRun run, string estate, CancellationToken cancellation)
    {
        var stored = estate.StartsWith('@');
        return new AssessmentSubject
        {
            Assessment = run.Whole(cancellation),
            Standards = run.Standards,
            Organisation = run.Estate.Organisation?.Name,
            EstateFile = stored ? estate : Path.GetFileName(estate),
            EstatePath = stored ? null : RelativePath(estate),
            Lab = run.Estate.Lab == true,
            Systems = (run.Estate.Systems?.Items ?? []).ToDictionary(system => system.Id, system => new SystemLabel(system.Name, system.Owner), StringComparer.Ordinal),
            FactNames = run.Packs.Facts.Facts.ToDictionary(fact => fact.Name, fact => fact.Label, StringComparer.Ordinal),
            AcceptedRisks = run.Estate.AcceptedRisks?.Items ?? [],
            Actions = run.Estate.Actions?.Items ?? [],
            EvidenceBehind = new EvidenceIndex(run.Estate).Behind,
            Ledger = stored ? await LedgerAsync(cancellation) : null,
            MadeBy = actor.Id,
        };
    }

    /// <summary>The subject with the places in the estate's file of everything that open clauses rest on.</summary>
    public static AssessmentSubject Placed(AssessmentSubject subject, AssessmentRun run) => subject.EstatePath is null
        ? subject
        : subject with { Places = DocumentPlaces.Find(run.Loaded.Document, run.Estate, Paths(subject.Assessment)) };

    private static HashSet<string> Paths(Assessment assessment)
    {
        var clauses = assessment.Systems.SelectMany(grade => grade.Clauses).Where(clause => clause.Verdict is Verdict.Fail or Verdict.Unknown);
        var paths = clauses.SelectMany(clause => clause.Facts.SelectMany(fact => fact.Inputs).Concat(clause.Reason is Reason.NotProven lacks ? lacks.Shortfalls.Select(shortfall => shortfall.Path) : []));
        return [.. paths, .. assessment.Systems.Select(grade => $"systems/{grade.System}")];
    }

    /// <summary>Relative to the folder at hand, as pipelines name files; as given where it lies elsewhere.</summary>
    private static string RelativePath(string file)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(file));
        return (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? file : relative).Replace('\\', '/');
    }

    private async Task<LedgerMark> LedgerAsync(CancellationToken cancellation)
    {
        using var store = await room.OpenStoreAsync(cancellation);
        var head = await store.Ledger.HeadAsync(cancellation);
        return new LedgerMark(head.Length, head.Hash);
    }
}
