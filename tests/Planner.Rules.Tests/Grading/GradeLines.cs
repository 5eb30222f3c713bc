using Planner.Model.Grading;

namespace Planner.Rules.Tests.Grading;

/// <summary>Grades as lines of text, one an element and one for all, so that a difference names its system and element.</summary>
internal static class GradeLines
{
    public static IEnumerable<string> Of(ExpectedGrade grade) =>
        grade.Elements.Select(element => Line(grade.Id, grade.Standard, element.Id, new Levels(element.Proven, element.Claimed, element.Possible)))
            .Append(Line(grade.Id, grade.Standard, "all", new Levels(grade.Proven, grade.Claimed, grade.Possible)));

    public static IEnumerable<string> Of(SystemGrade grade) =>
        grade.Elements.Select(element => Line(grade.System, grade.Standard, element.Element, element.Levels))
            .Append(Line(grade.System, grade.Standard, "all", grade.Levels));

    private static string Line(string system, string standard, string element, Levels levels) =>
        $"{system} {standard} {element}: {levels.Proven}/{levels.Claimed}/{levels.Possible}";
}
