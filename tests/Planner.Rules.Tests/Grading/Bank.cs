using Planner.Documents;
using Planner.Inventory.Reading;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Grading;
using Planner.Rules.Packs;
using Planner.Rules.Projection;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Grading;

/// <summary>The example bank, read once.</summary>
internal static class Bank
{
    public static readonly DateOnly Day = new(2026, 11, 27);

    private static readonly Lazy<Estate> Read = new(() => EstateReader.ReadFile(PathOf("estate.yaml")).Value!);

    /// <summary>The two editions whose grades were derived by hand.</summary>
    public static Packs.Standards Editions { get; } = EditionChoice.Of(Shipped.All, ["gbt20988-2007", "jrt0168-2018"], null).Value!.Graded;

    public static Estate Estate => Read.Value;

    public static string Examples { get; } = Path.Combine(Path.GetDirectoryName(Shipped.Folder)!, "examples");

    public static IReadOnlyList<SystemGrade> Grades(DateOnly asOf, Detail detail = Detail.None) => Grade(Estate, asOf, detail);

    public static IReadOnlyList<SystemGrade> Grade(Estate estate, DateOnly asOf, Detail detail = Detail.None) => Grade(Editions, estate, asOf, detail);

    public static IReadOnlyList<SystemGrade> Grade(Planner.Rules.Packs.Standards standards, Estate estate, DateOnly asOf, Detail detail = Detail.None) =>
        [.. new Grader(standards, new EstateIndex(estate), asOf, detail).Grades(TestContext.Current.CancellationToken)];

    public static ClauseVerdict Clause(IEnumerable<SystemGrade> grades, string system, string clause) =>
        grades.Where(grade => grade.System == system).SelectMany(grade => grade.Clauses).Single(verdict => verdict.Clause == clause);

    public static ExpectedGrades Expected(string file)
    {
        var reading = DocumentReader.ReadFile<ExpectedGrades>(PathOf(file));
        Assert.Empty(reading.Findings);
        return reading.Value!;
    }

    public static ExpectedDuties ExpectedDuties()
    {
        var reading = DocumentReader.ReadFile<ExpectedDuties>(PathOf("expected-duties.yaml"));
        Assert.Empty(reading.Findings);
        return reading.Value!;
    }

    private static string PathOf(string file) => Path.Combine(Examples, "city-commercial-bank", file);
}
