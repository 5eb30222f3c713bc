using Planner.Model.Grading;
using Planner.Model.Planning;
using Planner.Model.Standards;
using Planner.Planning.Catalogue;

namespace Planner.Planning.Prospects;

/// <summary>Reads prospects out of the grades of a copy.</summary>
internal static class Prospect
{
    /// <summary>The prospect that a grade of a copy stands for.</summary>
    /// <param name="grade">Grade of the copy.</param>
    /// <param name="standard">The edition.</param>
    /// <param name="influence">Which elements designs decide; null when none is known to be.</param>
    /// <param name="required">The level demanded.</param>
    public static ProspectiveGrade Of(SystemGrade grade, StandardPack standard, Influence? influence, int? required)
    {
        var elements = standard.Clauses.ToDictionary(clause => clause.Id, clause => clause.Element, StringComparer.Ordinal);
        bool ForPeople(Gap gap) => influence is null || !(influence.Decides.Contains(elements[gap.Clause]) || influence.Chooses.Contains(elements[gap.Clause]));
        var target = required ?? Next(standard, grade.Levels.Proven);
        var levels = standard.Clauses.ToDictionary(clause => clause.Id, clause => clause.Level, StringComparer.Ordinal);
        var gaps = grade.Gaps.Where(gap => levels[gap.Clause] <= target).ToList();
        return new()
        {
            Id = grade.Standard,
            Reached = grade.Levels.Proven,
            Claimed = grade.Levels.Claimed,
            Possible = grade.Levels.Possible,
            Required = required,
            Elements = [.. grade.Elements.Select(element => new ProspectiveElement
            {
                Id = element.Element,
                Reached = element.Levels.Proven,
                Claimed = element.Levels.Claimed,
                Possible = element.Levels.Possible,
            })],
            ForPeople = [.. gaps.Where(ForPeople).Select(gap => gap.Clause)],
            StillFailing = [.. gaps.Where(gap => !ForPeople(gap) && gap.Kind == GapKind.Capability).Select(gap => gap.Clause)],
            StillUnproven = [.. gaps.Where(gap => !ForPeople(gap) && gap.Kind == GapKind.Evidence).Select(gap => gap.Clause)],
        };
    }

    /// <summary>Whether the elements that a design decides hold the level, and those it chooses a site for do not rule it out.</summary>
    public static bool Holds(ProspectiveGrade prospect, Influence influence, int level) => prospect.Elements.All(element =>
        (!influence.Decides.Contains(element.Id) || element.Claimed >= level) && (!influence.Chooses.Contains(element.Id) || element.Possible >= level));

    private static int Next(StandardPack standard, int reached) =>
        standard.Levels.Select(level => level.Level).Order().FirstOrDefault(level => level > reached, standard.Levels.Max(level => level.Level));
}
