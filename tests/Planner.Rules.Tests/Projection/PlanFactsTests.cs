namespace Planner.Rules.Tests.Projection;

public sealed class PlanFactsTests
{
    [Theory]
    [InlineData("topics: [scope, failback]", true)]
    [InlineData("topics: [failback]", false)]
    [InlineData("topics: []", false)]
    [InlineData("topics: {partial: true, items: [scope]}", true)]
    [InlineData("topics: {partial: true, items: [failback]}", null)]
    [InlineData("blockingFindings: 0", null)]
    public void A_topic_is_treated_when_it_is_listed(string said, bool? expected)
    {
        Assert.Equal(expected, Ask(said, "'scope' in plan.topics"));
        Assert.Equal(expected, Ask(said, "plan.topics.exists(t, t == 'scope')"));
    }

    [Theory]
    [InlineData("recoveryPlans/p", true)]
    [InlineData("recoveryPlans/p/topics", true)]
    [InlineData("recoveryPlans/p/versionDate", null)]
    public void What_a_plan_treats_needs_evidence(string documented, bool? expected) => Assert.Equal(expected, Asked.Of(
        "'scope' in plan.topics",
        Estate("topics: [scope], versionDate: 2026-01-01", "") + "\n" + Asked.Documented(documented, "systems"),
        Asked.Documents));

    [Theory]
    [InlineData("custodian: Li", "plan.custodian", true)]
    [InlineData("custodian: ''", "plan.custodian", null)]
    [InlineData("copySites: [a, b, b]", "plan.copySites == 2", true)]
    [InlineData("copySites: []", "plan.copySites == 0", true)]
    [InlineData("copySites: {partial: true, items: [a, b]}", "plan.copySites >= 2", null)]
    [InlineData("distributed: false", "plan.distributed", false)]
    [InlineData("oldVersionsDestroyed: true", "plan.oldVersionsDestroyed", true)]
    [InlineData("distributed: true", "plan.oldVersionsDestroyed", null)]
    public void Custody_is_what_the_plan_says_of_it(string said, string clause, bool? expected) => Assert.Equal(expected, Ask(said, clause));

    [Theory]
    [InlineData("[b]", "primarySite: a", true)]
    [InlineData("[a]", "primarySite: a", false)]
    [InlineData("[]", "primarySite: a", false)]
    [InlineData("{partial: true, items: [a]}", "primarySite: a", null)]
    [InlineData("{partial: true, items: [a, b]}", "primarySite: a", true)]
    [InlineData("[a]", "important: true", null)]
    [InlineData("[a, b]", "important: true", true)]
    [InlineData("[]", "important: true", false)]
    public void A_copy_away_lies_at_another_site_than_the_primary(string sites, string system, bool? expected) =>
        Assert.Equal(expected, Asked.Of("plan.copyAway", Estate($"copySites: {sites}", system)));

    [Theory]
    [InlineData("versionDate: 2026-03-01", "changedOn: 2026-02-28", true)]
    [InlineData("versionDate: 2026-03-01", "changedOn: 2026-03-01", true)]
    [InlineData("versionDate: 2026-03-01", "changedOn: 2026-03-02", false)]
    [InlineData("versionDate: 2026-03-01", "changedOn: 2026-06-02", null)]
    [InlineData("versionDate: 2026-06-02", "changedOn: 2026-03-01", null)]
    [InlineData("versionDate: 2026-03-01", "important: true", null)]
    [InlineData("distributed: true", "changedOn: 2026-03-01", null)]
    public void A_plan_follows_the_changes_made_up_to_its_version(string said, string system, bool? expected) =>
        Assert.Equal(expected, Asked.Of("plan.currentWithChanges", Estate(said, system)));

    [Theory]
    [InlineData("unitTest: {on: 2026-03-01, result: passed}", true)]
    [InlineData("unitTest: {on: 2026-02-28, result: passed}", false)]
    [InlineData("unitTest: {on: 2026-03-01, result: failed}", false)]
    [InlineData("unitTest: {on: 2026-03-01}", null)]
    [InlineData("unitTest: {on: 2026-06-02, result: passed}", null)]
    public void A_test_counts_for_the_version_it_followed(string said, bool? expected)
    {
        Assert.Equal(expected, Ask("versionDate: 2026-03-01, " + said, "plan.unitTestPassed"));
        Assert.Equal(expected, Ask("versionDate: 2026-03-01, " + said.Replace("unitTest", "jointTest", StringComparison.Ordinal), "plan.jointTestPassed"));
    }

    // Counted to 2026-05-31, the day the estate describes.
    [Theory]
    [InlineData("reviewedOn: 2026-05-01", "plan.reviewedAge == duration('720h')", true)]
    [InlineData("reviewedOn: 2026-06-02", "plan.reviewedAge <= duration('9000h')", null)]
    public void A_plan_is_as_long_unreviewed_as_when_somebody_last_looked(string said, string clause, bool? expected) => Assert.Equal(expected, Ask(said, clause));

    private static bool? Ask(string said, string clause) => Asked.Of(clause, Estate(said, ""));

    private static string Estate(string said, string system) =>
        $"systems: [{{id: core, recoveryPlan: p{(system.Length > 0 ? ", " + system : "")}}}]\nsites: [{{id: a}}, {{id: b}}]\nrecoveryPlans: [{{id: p, {said}}}]";
}
