using Planner.Rules.Facts;
using Planner.Rules.Grading;
using Planner.Rules.Language;
using Planner.Rules.Projection;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Projection;

/// <summary>What led to an answer, down to the values of the estate.</summary>
public sealed class FactExplanationTests
{
    private const string Estate = """
        systems: [{id: core, primarySite: a, standby: {site: b}, recoveryPlan: p, changedOn: 2026-02-01, monitoring: {covers: [backup]}}, {id: other}]
        sites: [{id: a, latitude: 0, longitude: 0}, {id: b, latitude: 0, longitude: 1, facilities: {ups: false}}, {id: c}]
        links: [{id: x, from: a, to: b, carrier: T}, {id: y, from: b, to: a, carrier: T}, {id: z, from: a, to: c, carrier: U}]
        organisation: {name: B, groups: [{id: g, duty: leading, head: Li, deputy: Li}]}
        functions: [{id: f, systems: [core], rto: 1h, responseTime: 10m, verificationTime: 20m}, {id: elsewhere, systems: [other], rto: 1h}]
        suppliers: [{id: s, systems: [core], audit: {on: 2026-05-01, result: failed}}]
        reviews: [{id: r, kind: filing, on: 2026-05-01, systems: [core], openFindings: 3}, {id: open, kind: filing, on: 2026-05-02}, {id: others, kind: filing, on: 2026-05-03, systems: [other]}]
        recoveryPlans: [{id: p, versionDate: 2026-01-01, topics: [scope, failback]}]
        exercises: [{id: d, systems: [core], kind: full, on: 2026-05-01, suppliers: false, reportedOn: 2026-05-20}]
        """;

    [Theory]
    [InlineData("functions.all(f, f.allowedRto >= duration('1h'))", "functions[f].allowedRto=30m", "functions/f/rto functions/f/responseTime functions/f/verificationTime")]
    [InlineData("suppliers.all(s, s.audited)", "suppliers[s].audited=false", "suppliers/s/audit/result suppliers/s/audit/on")]
    [InlineData("!reviews.exists(r, r.openFindings == 3)", "reviews[r].openFindings=3", "reviews/r/openFindings")]
    [InlineData("organisation.groups.all(g, g.deputised)", "organisation.groups[g].deputised=false", "organisation/groups/g/deputy organisation/groups/g/head")]
    [InlineData("network.carriers >= 2", "network.carriers=1", "links links/x/from links/y/from links/x/to links/y/to links/x/carrier links/y/carrier systems/core/primarySite systems/core/standby/site")]
    [InlineData("!links.exists(l, l.carrier == 'U')", "links[z].carrier=U", "links/z/carrier")]
    [InlineData("standbySite.distanceKm > 1000.0", "standbySite.distanceKm=111.19508023353290", "systems/core/primarySite systems/core/standby/site sites/b/latitude sites/b/longitude sites/a/latitude sites/a/longitude")]
    [InlineData("standbySite.ups", "standbySite.ups=false", "sites/b/facilities/ups")]
    [InlineData("'recovery' in plan.topics", "plan.topics[0]=scope", "recoveryPlans/p/topics")]
    [InlineData("plan.currentWithChanges", "plan.currentWithChanges=false", "recoveryPlans/p/versionDate systems/core/changedOn")]
    [InlineData("monitoring.replication", "monitoring.replication=false", "systems/core/monitoring/covers")]
    [InlineData("drills.all(d, d.suppliers)", "drills[d].suppliers=false", "exercises/d/suppliers")]
    [InlineData("drills.all(d, d.reportedAfter <= duration('240h'))", "drills[d].reportedAfter=19d", "exercises/d/reportedOn exercises/d/on")]
    public void A_failure_names_the_fact_and_the_values_behind_it(string clause, string fact, string inputs)
    {
        var (verdict, facts) = Explain(clause);

        Assert.Equal(Tri.False, verdict);
        var (path, value) = (fact.Split('=')[0], fact.Split('=')[1]);
        var use = Assert.Single(facts, use => use.Path == path);
        Assert.StartsWith(value[..Math.Min(value.Length, 12)], use.Value, StringComparison.Ordinal);
        Assert.Equal(inputs.Split(' '), use.Inputs);
    }

    [Fact]
    public void A_review_that_does_not_say_whom_it_concerns_is_what_is_open()
    {
        var (verdict, facts) = Explain("reviews.exists(r, r.kind == 'inspection' || r.age == duration('720h'))");

        // The one of 2 May, 30 days before the assessment.
        Assert.Equal(Tri.Unknown, verdict);
        Assert.Contains(facts, fact => fact.Path == "reviews[open]");
    }

    [Fact]
    public void A_list_leads_to_those_that_may_concern_the_system_and_to_no_others() => Assert.Equal(
        ["reviews", "reviews/r/systems", "reviews/open/systems"],
        Trace(new EstateIndex(Asked.Estate(Estate))).Use(Known.Use("reviews")).Inputs);

    private static (Tri Verdict, IReadOnlyList<Planner.Model.Grading.FactUse> Facts) Explain(string clause)
    {
        var index = new EstateIndex(Asked.Estate(Estate));
        var compiled = new ClauseCompiler<SystemFacts>(new Dictionary<string, object>()).Read(new Planner.Documents.SourceText(clause)).Clause!;
        var explanation = compiled.Explain(new FactProjection(index, null, Asked.Day).Project(index.Estate.Systems!.Items[0]));
        var trace = Trace(index);
        return (explanation.Verdict, [.. explanation.Facts.Select(trace.Use)]);
    }

    private static FactTrace Trace(EstateIndex index)
    {
        var trace = new FactTrace(Shipped.All.Facts, index, Asked.Day);
        trace.Begin(index.Estate.Systems!.Items[0]);
        return trace;
    }
}
