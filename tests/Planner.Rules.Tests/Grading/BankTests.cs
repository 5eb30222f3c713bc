using Planner.Inventory.Reading;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Rules.Tests.Grading;

public sealed class BankTests
{
    private static readonly DateOnly YearLater = new(2027, 11, 27);

    [Theory]
    [InlineData("expected-grades.yaml")]
    [InlineData("expected-grades-2027.yaml")]
    public void The_bank_is_graded_as_derived_by_hand(string file)
    {
        var expected = Bank.Expected(file);
        var actual = Bank.Grades(expected.AssessedOn);

        Assert.Equal(expected.Systems.SelectMany(GradeLines.Of).Order(), actual.SelectMany(GradeLines.Of).Order());
    }

    // Only what is written with an end may fail by the calendar alone.
    [Fact]
    public void A_year_later_nothing_fails_that_held_but_by_an_end_that_is_written_down()
    {
        var before = Bank.Grades(Bank.Day).SelectMany(Verdicts).ToDictionary();
        var failed = Bank.Grades(YearLater).SelectMany(Verdicts).Where(pair => pair.Value == Verdict.Fail && before[pair.Key] != Verdict.Fail).Select(pair => pair.Key).ToList();

        // Review of all procedures by 2027-03-31 or 09-30; the three agreements of the archive end on 2027-06-30.
        Assert.All(failed, key => Assert.True(key.Contains("-D6-", StringComparison.Ordinal) || key is "archive A.2-D2" or "archive A.2-D3", key));
        Assert.Contains("core A.1-D6-a", failed);
        Assert.Contains("archive A.2-D2", failed);
        Assert.DoesNotContain(failed, key => key.EndsWith("D6-b", StringComparison.Ordinal) && key.Contains("A.1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_later_each_claim_names_the_evidence_that_expired_or_grew_too_old_with_its_date()
    {
        var grades = Bank.Grades(YearLater, Detail.Open);
        var lost = grades.SelectMany(grade => grade.Clauses).Where(clause => clause.Reason is Reason.NotProven).ToList();

        Assert.NotEmpty(lost);
        Assert.All(lost, clause => Assert.NotEmpty(((Reason.NotProven)clause.Reason).Shortfalls));

        var backup = Assert.IsType<Reason.NotProven>(Bank.Clause(grades, "core", "A.1-D1-a").Reason);
        Assert.Contains(backup.Shortfalls, one => one is { Path: "systems/core/backups/full/lastRun/on", Kind: Shortfall.Expired, ValidUntil: { } end } && end == new DateOnly(2026, 12, 31));
        var site = Assert.IsType<Reason.NotProven>(Bank.Clause(grades, "core", "A.2-D4-b").Reason);
        Assert.Contains(site.Shortfalls, one => one is { Path: "sites/b/itSpaceFit", Kind: Shortfall.Expired, ValidUntil: { } end } && end == new DateOnly(2027, 4, 30));
    }

    [Fact]
    public void The_estate_with_mistakes_is_refused_with_all_ten()
    {
        var reading = EstateReader.ReadFile(Path.Combine(Bank.Examples, "mistakes.yaml"));

        Assert.Null(reading.Value);
        Assert.Equal(10, reading.Findings.Count);
        Assert.All(reading.Findings, finding => Assert.NotNull(finding.Line));
    }

    private static IEnumerable<KeyValuePair<string, Verdict>> Verdicts(SystemGrade grade) =>
        grade.Clauses.Where(clause => clause.Role == ClauseRole.Level).Select(clause => KeyValuePair.Create($"{grade.System} {clause.Clause}", clause.Verdict));
}
