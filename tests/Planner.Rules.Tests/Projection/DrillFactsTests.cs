namespace Planner.Rules.Tests.Projection;

public sealed class DrillFactsTests
{
    [Theory]
    [InlineData("realTakeover: true", "d.realTakeover", true)]
    [InlineData("realTakeover: false", "d.realTakeover", false)]
    [InlineData("failedBack: passed-with-findings", "d.failedBack", true)]
    [InlineData("failedBack: failed", "d.failedBack", false)]
    [InlineData("realTakeover: true", "d.failedBack", null)]
    [InlineData("businessVerified: true", "d.businessVerified", true)]
    [InlineData("suppliers: false", "d.suppliers", false)]
    [InlineData("scenarioWritten: true", "d.scenarioWritten", true)]
    [InlineData("logged: true", "d.logged && d.scenarioWritten", null)]
    [InlineData("report: drill.pdf", "d.reportKept", true)]
    [InlineData("logged: true", "d.reportKept", null)]
    public void A_drill_is_what_was_written_down_of_it(string said, string clause, bool? expected) => Assert.Equal(expected, Ask(said, clause));

    [Theory]
    [InlineData("notifiedOn: 2026-04-30", true)]
    [InlineData("notifiedOn: 2026-05-01", false)]
    [InlineData("notifiedOn: 2026-07-01", false)]
    [InlineData("logged: true", null)]
    public void The_authority_is_told_on_a_day_before_the_drill(string said, bool? expected) => Assert.Equal(expected, Ask(said, "d.notifiedBefore"));

    [Theory]
    [InlineData("reportedOn: 2026-05-16", "d.reportedAfter == duration('360h')", true)]
    [InlineData("reportedOn: 2026-05-01", "d.reportedAfter == duration('0s')", true)]
    [InlineData("reportedOn: 2026-06-01", "d.reportedAfter == duration('744h')", true)]
    [InlineData("reportedOn: 2026-06-02", "d.reportedAfter <= duration('1080h')", null)]
    [InlineData("reportedOn: 2026-04-30", "d.reportedAfter <= duration('1080h')", null)]
    public void A_summary_follows_its_drill_and_has_come_by_the_assessment(string said, string clause, bool? expected) => Assert.Equal(expected, Ask(said, clause));

    [Theory]
    [InlineData("exercises/x", true)]
    [InlineData("exercises/x/reportedOn", null)]
    [InlineData("exercises/x/on", null)]
    public void How_soon_it_was_reported_needs_evidence_for_both_days(string documented, bool? expected) => Assert.Equal(expected, Asked.Of(
        "drills.exists(d, d.reportedAfter <= duration('1080h'))", Estate("reportedOn: 2026-05-16") + "\n" + Asked.Documented(documented), Asked.Documents));

    private static bool? Ask(string said, string clause) => Asked.Of($"drills.exists(d, {clause})", Estate(said));

    private static string Estate(string said) => $"exercises: [{{id: x, systems: [core], kind: full, on: 2026-05-01, {said}}}]";
}
