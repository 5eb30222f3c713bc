using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Content;

namespace Planner.Reports.Assessments;

/// <summary>What closes the gaps, once for all systems: in reports on so many systems that it is not repeated with each.</summary>
internal static class RemedySection
{
    public static void Write(ReportDocument document, ReportView view)
    {
        var say = view.Say;
        document.Heading(1, say.Of("如何消除差距", "What closes the gaps"), "remedies");
        foreach (var pack in view.Packs)
        {
            var gaps = view.GradesBy(pack).SelectMany(grade => grade.Gaps.Select(gap => (grade.System, gap))).ToLookup(pair => pair.gap.Clause, StringComparer.Ordinal);
            List<IGrouping<(string, string), Clause>> open = [.. pack.Clauses.Where(clause => gaps.Contains(clause.Id)).GroupBy(clause => (clause.Element, clause.Requires.Zh))];
            if (open.Count > 0)
            {
                document.Table(
                    [new(say.Of("条款", "Clauses"), 1.3), new(say.Of("要求与整改", "Requirement and remedies"), 4.5), new(say.Of("系统数", "Systems"), 0.8, Canvas.TextAnchor.End)],
                    open.Select(same => Row(say, [.. same], [.. same.SelectMany(clause => gaps[clause.Id])])), pack.Number);
            }
        }
    }

    private static TableRow Row(Wording say, IReadOnlyList<Clause> same, IReadOnlyList<(string System, Gap Gap)> gaps) => new(
        ClauseRanges.Of(say, same.Select(clause => clause.Id)),
        gaps.SelectMany(pair => pair.Gap.Remedies).Distinct().Aggregate(RichText.FromString(say.Of(same[0].Requires)), (text, remedy) => text.Coloured($"\n→ {say.Of(remedy)}", Canvas.Palette.Accent)),
        Wording.Number(gaps.Select(pair => pair.System).Distinct(StringComparer.Ordinal).Count()));
}
