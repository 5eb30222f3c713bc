using Planner.Inventory.Reading;
using Planner.Model.Estates;
using Planner.Model.Requirements;
using Planner.Rules.Projection;
using Planner.Rules.Requirements;
using Planner.Rules.Tests.Grading;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Requirements;

public sealed class ProposalTests
{
    private const string Text = """
        apiVersion: planner/v1
        asOf: 2026-11-01
        organisation: {name: Bank, kind: bank, assets: 200000000000CNY, crossProvince: true}
        functions:
          - id: pay
            important: true
            rto: 4h
            rpo: 1h
            maximumOutage: 6h
            responseTime: 20m
            verificationTime: 30m
            impacts: [{after: 1h, scope: customers, severity: moderate}, {after: 5h, scope: public, severity: critical}]
            systems: [front]
        systems:
          - {id: front, important: true, ownRecovery: 10m, dependencies: [{on: keys, kind: hard}]}
          - {id: keys, important: false, dependencies: []}
          - {id: lonely, dependencies: []}
        """;

    [Fact]
    public void A_business_objective_less_response_and_verification_bounds_the_system()
    {
        var front = Of(Text, "front");

        // 4 h − 20 min − 30 min; the floor of article 25 leaves the same, the maximum outage 6 h − 50 min, the impact 5 h − 50 min.
        Assert.Equal(new TimeSpan(3, 10, 0), front.Rto.Limit);
        Assert.Equal(
            [(GroundKind.BusinessObjective, 190), (GroundKind.Floor, 190), (GroundKind.Impact, 250), (GroundKind.MaximumOutage, 310)],
            front.Rto.Grounds.Select(ground => (ground.Kind, (int)ground.Rto!.Value.TotalMinutes)));

        // 1 h by the business, 30 min by article 25.
        Assert.Equal(TimeSpan.FromMinutes(30), front.Rpo.Limit);
        Assert.Equal((ImpactScope.Public, ImpactSeverity.Critical), (front.Scope, front.Severity));
    }

    [Fact]
    public void What_is_leaned_on_must_be_back_before_the_own_remaining_recovery_of_what_leans_on_it()
    {
        var keys = Of(Text, "keys");

        Assert.Equal(new TimeSpan(3, 0, 0), keys.Rto.Limit);
        Assert.Equal((GroundKind.Dependent, GroundWeight.Reading, "systems/front"), keys.Rto.Grounds.Select(ground => (ground.Kind, ground.Weight, ground.From)).Single());
    }

    [Fact]
    public void A_floor_that_applies_raises_the_level_and_names_its_clause()
    {
        var level = Level(Of(Text, "front"), "gbt20988-2007");

        Assert.Equal(5, level.Level);
        Assert.Equal(("cbrc-datacentre-2010", "art-7-remote", GroundWeight.Rule), (level.Grounds[0].From, level.Grounds[0].Clause, level.Grounds[0].Weight));
        Assert.Equal((GroundKind.Objectives, GroundWeight.Reading, 4), (level.Grounds[1].Kind, level.Grounds[1].Weight, level.Grounds[1].Level));
    }

    [Fact]
    public void A_floor_of_which_the_facts_are_missing_may_apply_and_is_never_dropped()
    {
        var level = Level(Of(Text.Replace(", crossProvince: true", "", StringComparison.Ordinal), "front"), "gbt20988-2007");

        Assert.Equal(4, level.Level);
        var open = level.Grounds.Single(ground => ground.Clause == "art-7-remote");
        Assert.False(open.IsCertain);
        Assert.Contains("organisation.crossProvince", open.Missing);
        Assert.Contains("organisation.crossProvince", level.Missing);
    }

    [Fact]
    public void A_floor_for_banks_concerns_nobody_else_and_may_concern_whoever_does_not_say()
    {
        Assert.DoesNotContain(Of(Text.Replace("kind: bank", "kind: hospital", StringComparison.Ordinal), "front").Rto.Grounds, ground => ground.Kind == GroundKind.Floor);
        Assert.All(Of(Text.Replace(", kind: bank", "", StringComparison.Ordinal), "front").Rto.Grounds.Where(ground => ground.Kind == GroundKind.Floor), ground =>
        {
            Assert.False(ground.IsCertain);
            Assert.Contains("organisation.kind", ground.Missing);
        });
    }

    [Fact]
    public void Where_nothing_says_anything_the_proposal_is_unknown_and_not_none()
    {
        var lonely = Of(Text.Replace("functions:", "functions:\n  partial: true\n  items:", StringComparison.Ordinal), "lonely");

        Assert.Null(lonely.Rto.Limit);
        Assert.Null(lonely.Tier);
        Assert.Null(Level(lonely, "jrt0168-2018").Level);
        Assert.Contains("functions", lonely.Rto.Missing);
    }

    [Fact]
    public void A_matrix_of_which_no_cell_is_known_asks_for_nothing_and_says_so()
    {
        var matrix = Level(Of(Text, "front"), "jrt0168-2018").Grounds.Single(ground => ground.Kind == GroundKind.Matrix);

        Assert.Equal((null, false, "jrt0168-2020"), (matrix.Level, matrix.IsCertain, matrix.From));
        Assert.Contains("asks for nothing", matrix.Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rto: 4h", "rto: 1h")]
    [InlineData("rpo: 1h", "rpo: 0s")]
    [InlineData("maximumOutage: 6h", "maximumOutage: 2h")]
    [InlineData("responseTime: 20m", "responseTime: 2h")]
    [InlineData("{after: 5h", "{after: 1m")]
    [InlineData("severity: moderate", "severity: critical")]
    [InlineData("systems: [front]", "systems: [front, lonely, keys]")]
    [InlineData("{id: keys, important: false, dependencies: []}", "{id: keys, important: false, dependencies: [{on: lonely, kind: hard}]}")]
    [InlineData("{id: keys, important: false, dependencies: []}", "{id: keys, important: true, dependencies: [{on: lonely, kind: hard}, {on: front, kind: hard}]}")]
    public void A_stricter_function_or_one_more_dependency_lowers_no_proposal(string old, string stricter)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        var (before, after) = (All(Text), All(Text.Replace(old, stricter, StringComparison.Ordinal)));
        foreach (var (one, other) in before.Zip(after))
        {
            Assert.False(one.Rto.Limit is { } rto && !(other.Rto.Limit <= rto));
            Assert.False(one.Rpo.Limit is { } rpo && !(other.Rpo.Limit <= rpo));
            Assert.All(one.Levels.Zip(other.Levels), pair => Assert.False(pair.First.Level > (pair.Second.Level ?? -1)));
        }

        Assert.NotEqual(Figures(before), Figures(after));
    }

    [Fact]
    public void The_numbers_of_a_pack_agree_with_its_parameter_and_with_the_tiers()
    {
        var pack = Shipped.Pack("jrt0168-2018").Standard;

        Assert.Equal("60s", pack.Parameters.Single(parameter => parameter.Id == "nearZero").Value);
        Assert.Equal(TimeSpan.FromSeconds(60), pack.Objectives!.Levels.Single(level => level.Level == 5).Rpo);
        Assert.Equal([(24.0, 24.0), (4.0, 1.0), (0.5, 1.0 / 60), (1.0 / 30, 0.0)], pack.Objectives.Levels.Select(level => (level.Rto!.Value.TotalHours, level.Rpo!.Value.TotalHours)));
    }

    [Theory]
    [InlineData(24, 24, 3)]
    [InlineData(4, 24, 3)]
    [InlineData(4, 1, 4)]
    [InlineData(25, 1, 0)]
    [InlineData(4, 25, 0)]
    [InlineData(4, null, null)]
    [InlineData(null, 1, null)]
    public void Objectives_amount_to_the_highest_level_whose_indicators_both_keep(int? rto, int? rpo, int? level) =>
        Assert.Equal(level, Shipped.Pack("jrt0168-2018").Standard.Objectives!.LevelOf(Hours(rto), Hours(rpo)));

    private static TimeSpan? Hours(int? hours) => hours is { } known ? TimeSpan.FromHours(known) : null;

    private static ProposedLevel Level(SystemRequirement system, string standard) => system.Levels.Single(level => level.Standard == standard);

    private static SystemRequirement Of(string text, string system) => All(text).Single(one => one.System == system);

    private static List<SystemRequirement> All(string text) =>
        [.. new ProposedRequirements(Shipped.All, new EstateIndex(EstateReader.Read(text, "estate.yaml").Value!), Bank.Day).All()];

    private static string Figures(IEnumerable<SystemRequirement> systems) =>
        string.Join(';', systems.Select(system => $"{system.Rto.Limit} {system.Rpo.Limit} {string.Join(',', system.Levels.Select(level => level.Level))}"));
}
