using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Grading;
using Planner.Rules.Projection;

namespace Planner.Rules.Tests.Grading;

public sealed class ForecastTests
{
    private static readonly IReadOnlyList<Lapse> Year = Lapses(Bank.Estate, 365);

    [Fact]
    public void The_falls_of_a_year_lead_from_the_hand_derived_grades_of_one_year_to_those_of_the_next()
    {
        var levels = Proven("expected-grades.yaml");
        foreach (var lapse in Year)
        {
            foreach (var element in lapse.Elements)
            {
                var key = (lapse.System, lapse.Standard, element.Element);
                Assert.Equal(levels[key], element.Level.From);
                levels[key] = element.Level.To;
            }
        }

        Assert.Equal(Proven("expected-grades-2027.yaml"), levels);
    }

    // core: its drill report of 2025-12-05 counts for 366 days, to 2026-12-06; its backups' report to 2026-12-31, both inside.
    [Theory]
    [InlineData("jrt0168-2018", "RTO", 2026, 12, 7, 5)]
    [InlineData("gbt20988-2007", "D1", 2027, 1, 1, 5)]
    public void A_level_falls_on_the_day_after_the_last_on_which_its_evidence_counts(string standard, string element, int year, int month, int day, int from)
    {
        var first = Year.First(lapse => lapse.System == "core" && lapse.Standard == standard && lapse.Elements.Any(one => one.Element == element));

        Assert.Equal(new DateOnly(year, month, day), first.On);
        Assert.Equal(new LevelFall(from, 0), first.Elements.Single(one => one.Element == element).Level);
        Assert.All(first.Clauses, clause => Assert.Equal(Verdict.Unknown, clause.Verdict));
    }

    [Fact]
    public void A_fall_names_the_evidence_that_ends()
    {
        var fall = Year.First(lapse => lapse is { System: "core", Standard: "gbt20988-2007" });
        var clause = fall.Clauses.Single(one => one.Clause == "A.1-D1-a");

        var shortfalls = Assert.IsType<Reason.NotProven>(clause.Reason).Shortfalls;
        Assert.Contains(shortfalls, one => one is { Path: "systems/core/backups/full/method", Kind: Shortfall.Expired } && one.ValidUntil == new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void Evidence_renewed_for_longer_moves_the_fall_and_nothing_else()
    {
        var renewed = Bank.Estate with
        {
            Evidence = new Listing<EvidenceEntry>([.. Bank.Estate.Evidence!.Items.Select(entry => entry.ValidUntil == new DateOnly(2026, 12, 31) ? entry with { ValidUntil = new DateOnly(2027, 1, 31) } : entry)]),
        };
        static IEnumerable<string> Keys(IEnumerable<Lapse> lapses, DateOnly moved) => lapses.Where(lapse => lapse.On == moved && lapse.Standard == "gbt20988-2007")
            .SelectMany(lapse => lapse.Elements.Select(element => $"{lapse.System} {lapse.Standard} {element.Element} {element.Level}"));
        var before = Lapses(Bank.Estate, 60);
        var after = Lapses(renewed, 90);

        Assert.NotEmpty(Keys(before, new DateOnly(2027, 1, 1)));
        Assert.Equal(Keys(before, new DateOnly(2027, 1, 1)), Keys(after, new DateOnly(2027, 2, 1)));
        Assert.DoesNotContain(after, lapse => lapse.On == new DateOnly(2027, 1, 1) && lapse.Standard == "gbt20988-2007");
    }

    [Fact]
    public void A_forecast_that_is_stopped_gives_nothing()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => new Forecast(Bank.Editions, new EstateIndex(Bank.Estate)).Lapses(Bank.Day, Bank.Day.AddDays(5), stopped.Token).ToList());
    }

    private static IReadOnlyList<Lapse> Lapses(Estate estate, int days) =>
        [.. new Forecast(Bank.Editions, new EstateIndex(estate)).Lapses(Bank.Day, Bank.Day.AddDays(days), TestContext.Current.CancellationToken)];

    private static Dictionary<(string System, string Standard, string Element), int> Proven(string file) => Bank.Expected(file).Systems
        .SelectMany(grade => grade.Elements, (grade, element) => (Key: (grade.Id, grade.Standard, element.Id), element.Proven))
        .ToDictionary(pair => pair.Key, pair => pair.Proven);
}
