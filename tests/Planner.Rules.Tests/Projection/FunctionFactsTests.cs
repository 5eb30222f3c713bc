namespace Planner.Rules.Tests.Projection;

public sealed class FunctionFactsTests
{
    [Theory]
    [InlineData("systems: [core]", true)]
    [InlineData("systems: [other]", false)]
    [InlineData("systems: []", false)]
    [InlineData("systems: {partial: true, items: []}", null)]
    [InlineData("priority: 1", null)]
    public void A_function_counts_for_the_systems_it_needs(string said, bool? expected)
    {
        Assert.Equal(expected, Asked.Of("functions.exists(f, f.important)", $"systems: [{{id: core}}, {{id: other}}]\nfunctions: [{{id: a, important: true, {said}}}]"));
        Assert.Equal(expected, Asked.Of("suppliers.exists(s, s.outsourcer)", $"systems: [{{id: core}}, {{id: other}}]\nsuppliers: [{{id: a, outsourcer: true, {said.Replace("priority: 1", "name: x", StringComparison.Ordinal)}}}]"));
    }

    // 4 h - 30 min - 45 min = 2 h 45 min.
    [Theory]
    [InlineData("rto: 4h, responseTime: 30m, verificationTime: 45m", "functions.all(f, f.allowedRto == duration('2h45m'))", true)]
    [InlineData("rto: 1h, responseTime: 30m, verificationTime: 45m", "functions.all(f, f.allowedRto < duration('0s'))", true)]
    [InlineData("rto: 4h, responseTime: 30m", "functions.exists(f, f.allowedRto <= duration('4h'))", null)]
    public void What_is_left_to_systems_is_what_the_business_does_not_need_itself(string said, string clause, bool? expected) =>
        Assert.Equal(expected, Ask(said, clause));

    [Theory]
    [InlineData("impacts: [{after: 1h, scope: customers}, {after: 4h, severity: serious}]", true)]
    [InlineData("impacts: [{after: 1h, scope: customers}, {after: 1h, severity: serious}]", false)]
    [InlineData("impacts: [{after: 1h, scope: customers}, {after: 4h}]", null)]
    [InlineData("impacts: [{after: 1h, loss: 100}]", false)]
    [InlineData("impacts: {partial: true, items: [{after: 1h, loss: 100}]}", null)]
    [InlineData("impacts: []", false)]
    [InlineData("priority: 1", null)]
    public void An_analysis_states_the_impact_of_two_lengths_of_outage(string said, bool? expected) =>
        Assert.Equal(expected, Ask(said, "functions.exists(f, f.analysed)"));

    [Theory]
    [InlineData("impacts: [{after: 1h, scope: internal-operation}, {after: 4h, scope: customers}]", "customers")]
    [InlineData("impacts: [{after: 1h, scope: customers}, {after: 4h, scope: internal-operation}]", "customers")]
    [InlineData("impacts: [{after: 1h, scope: customers}, {after: 4h}]", null)]
    [InlineData("impacts: {partial: true, items: [{after: 1h, scope: customers}]}", null)]
    [InlineData("impacts: {partial: true, items: [{after: 1h, scope: public}, {after: 2h}]}", "public")]
    [InlineData("impacts: []", null)]
    public void The_worst_reach_is_known_when_nothing_worse_can_come_to_light(string said, string? worst)
    {
        foreach (var scope in (string[])["internal-support", "internal-operation", "customers", "public"])
        {
            Assert.Equal(worst is null ? null : scope == worst, Ask(said, $"functions.exists(f, f.worstScope == '{scope}')"));
        }
    }

    [Theory]
    [InlineData("impacts: [{after: 1h, severity: minor}, {after: 4h, severity: serious}]", "serious")]
    [InlineData("impacts: {partial: true, items: [{after: 1h, severity: critical}]}", "critical")]
    [InlineData("impacts: {partial: true, items: [{after: 1h, severity: serious}]}", null)]
    public void So_is_the_worst_harm(string said, string? worst)
    {
        foreach (var severity in (string[])["minor", "moderate", "serious", "critical"])
        {
            Assert.Equal(worst is null ? null : severity == worst, Ask(said, $"functions.exists(f, f.worstSeverity == '{severity}')"));
        }
    }

    [Theory]
    [InlineData("functions/a", true)]
    [InlineData("functions/a/impacts", true)]
    [InlineData("functions/a/rto", null)]
    public void An_analysis_needs_evidence_as_a_whole(string documented, bool? expected) => Assert.Equal(expected, Asked.Of(
        "functions.exists(f, f.analysed)",
        "functions: [{id: a, systems: [core], rto: 1h, impacts: [{after: 1h, scope: customers}, {after: 4h, severity: serious}]}]\n" + Asked.Documented(documented),
        Asked.Documents));

    [Theory]
    [InlineData("continuityPlan: {on: 2026-05-01, result: passed}", "s.continuityProven && s.continuityAge == duration('720h')", true)]
    [InlineData("continuityPlan: {on: 2026-05-01, result: failed}", "s.continuityProven", false)]
    [InlineData("continuityPlan: {on: 2026-05-01}", "s.continuityProven", null)]
    [InlineData("continuityPlan: {on: 2026-06-02, result: passed}", "s.continuityProven", null)]
    [InlineData("riskAssessment: {on: 2026-05-30, result: passed-with-findings}", "s.riskAssessed && s.riskAssessedAge == duration('24h')", true)]
    [InlineData("audit: {on: 2026-05-30, result: failed}", "s.audited", false)]
    [InlineData("contingency: false", "s.contingency", false)]
    [InlineData("rto: 4h", "s.rto <= duration('4h') && s.audited", null)]
    public void A_supplier_has_shown_what_its_last_checks_showed(string said, string clause, bool? expected) =>
        Assert.Equal(expected, Asked.Of($"suppliers.exists(s, {clause})", $"suppliers: [{{id: a, systems: [core], {said}}}]"));

    [Fact]
    public void A_function_that_two_systems_need_is_read_once()
    {
        var index = new Planner.Rules.Projection.EstateIndex(Asked.Estate("systems: [{id: a}, {id: b}]\nfunctions: [{id: f, systems: [a, b]}]"));
        var projection = new Planner.Rules.Projection.FactProjection(index, null, Asked.Day);

        Assert.Same(projection.Project(index.Estate.Systems!.Items[0]).Functions![0], projection.Project(index.Estate.Systems.Items[1]).Functions![0]);
    }

    private static bool? Ask(string said, string clause) => Asked.Of(clause, $"functions: [{{id: a, systems: [core], {said}}}]");
}
