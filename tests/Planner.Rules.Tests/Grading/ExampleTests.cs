using Planner.Documents;
using Planner.Inventory.Reading;

namespace Planner.Rules.Tests.Grading;

public sealed class ExampleTests
{
    public static TheoryData<string, string[]> Examples { get; } = new()
    {
        { "provincial-government-cloud", [] },
        { "county-government", [] },
        { "e-commerce-platform", [] },
        { "hospital", [] },
        // The drill of the campus card was stated and confirmed by one person.
        { "university", ["EST009"] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_with_no_other_warning_than_its_comments_announce(string name, string[] warnings)
    {
        var reading = EstateReader.ReadFile(PathOf(name, "estate.yaml"));

        Assert.NotNull(reading.Value);
        Assert.Equal(warnings, reading.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("provincial-government-cloud")]
    [InlineData("county-government")]
    [InlineData("e-commerce-platform")]
    [InlineData("hospital")]
    [InlineData("university")]
    public void Two_systems_of_an_example_are_graded_as_derived_by_hand(string name)
    {
        var reading = DocumentReader.ReadFile<ExpectedGrades>(PathOf(name, "expected-grades.yaml"));
        Assert.Empty(reading.Findings);
        var expected = reading.Value!;
        var derived = expected.Systems.Select(grade => (grade.Id, grade.Standard)).ToHashSet();

        var actual = Bank.Grade(EstateReader.ReadFile(PathOf(name, "estate.yaml")).Value!, expected.AssessedOn)
            .Where(grade => derived.Contains((grade.System, grade.Standard)));

        Assert.Equal(2, derived.Count);
        Assert.Equal(expected.Systems.SelectMany(GradeLines.Of).Order(), actual.SelectMany(GradeLines.Of).Order());
    }

    [Fact]
    public void Every_example_that_has_derived_grades_is_compared()
    {
        var written = Directory.GetDirectories(Bank.Examples)
            .Where(folder => File.Exists(Path.Combine(folder, "expected-grades.yaml")))
            .Select(Path.GetFileName)
            .Where(name => name != "city-commercial-bank");

        Assert.Equal(written.Order(), Examples.Select(row => row.Data.Item1).Order());
    }

    private static string PathOf(string name, string file) => Path.Combine(Bank.Examples, name, file);
}
