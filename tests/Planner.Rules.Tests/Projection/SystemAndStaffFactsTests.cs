namespace Planner.Rules.Tests.Projection;

public sealed class SystemAndStaffFactsTests
{
    [Theory]
    [InlineData("classifiedLevel: 3", "classifiedLevel >= 3", true)]
    [InlineData("classifiedLevel: 2", "classifiedLevel >= 3", false)]
    [InlineData("financialCloud: true", "financialCloud", true)]
    [InlineData("classifiedLevel: 3", "financialCloud", null)]
    [InlineData("changedOn: 2026-05-01", "changedAge == duration('720h')", true)]
    [InlineData("changedOn: 2026-06-01", "changedAge == duration('0s')", true)]
    [InlineData("changedOn: 2026-06-02", "changedAge >= duration('0s')", null)]
    public void A_system_is_what_it_says(string said, string clause, bool? expected) => Assert.Equal(expected, Ask(said, clause));

    [Theory]
    [InlineData("monitoring: {covers: [replication], alerts: true}", "monitoring.replication && monitoring.alerts", true)]
    [InlineData("monitoring: {covers: [replication]}", "monitoring.backup", false)]
    [InlineData("monitoring: {covers: []}", "monitoring.infrastructure", false)]
    [InlineData("monitoring: {covers: {partial: true, items: [replication]}}", "monitoring.replication", true)]
    [InlineData("monitoring: {covers: {partial: true, items: [replication]}}", "monitoring.application", null)]
    [InlineData("monitoring: {covers: [replication]}", "monitoring.alerts", null)]
    [InlineData("important: true", "monitoring.backup", null)]
    public void What_is_watched_is_what_is_listed(string said, string clause, bool? expected) => Assert.Equal(expected, Ask(said, clause));

    [Theory]
    [InlineData("systems", true)]
    [InlineData("systems/core/monitoring/covers", true)]
    [InlineData("systems/core/monitoring/alerts", null)]
    public void What_is_watched_needs_evidence(string documented, bool? expected) => Assert.Equal(expected, Asked.Of(
        "monitoring.backup", "systems: [{id: core, monitoring: {covers: [backup], alerts: true}}]\n" + Asked.Documented(documented), Asked.Documents));

    [Theory]
    [InlineData("trainedOn: 2026-05-01", "s.trainedAge == duration('720h')", true)]
    [InlineData("trainedOn: 2026-06-02", "s.trainedAge <= duration('8784h')", null)]
    [InlineData("deputies: false", "s.deputies", false)]
    [InlineData("count: 2", "s.deputies", null)]
    public void People_are_trained_and_have_deputies_as_stated(string said, string clause, bool? expected) =>
        Assert.Equal(expected, Asked.Of($"staff.exists(s, {clause})", $"staff: [{{id: a, role: network, {said}}}]"));

    private static bool? Ask(string said, string clause) => Asked.Of(clause, $"systems: [{{id: core, {said}}}]");
}
