using Planner.Documents;
using Planner.Model.Grading;
using Planner.Rules.Projection;
using Planner.Rules.Requirements;
using Planner.Rules.Tests.Grading;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Requirements;

public sealed class BankRequirementTests
{
    private static readonly ExpectedRequirements Expected = Read();
    private static readonly ProposedRequirements Proposed = new(Shipped.All, new EstateIndex(Bank.Estate), Expected.AssessedOn);

    [Fact]
    public void The_bank_is_proposed_what_was_derived_by_hand() => Assert.Equal(
        Expected.Systems.Select(system => $"{system.Id} {system.Rto} {system.Rpo} {system.Tier} {system.Gbt20988} {system.Jrt0168}"),
        Expected.Systems.Select(system => Proposed.Of(system.Id)!).Select(system =>
            $"{system.System} {system.Rto.Limit} {system.Rpo.Limit} {system.Tier} {Level("gbt20988-2007", system.Levels)} {Level("jrt0168-2018", system.Levels)}"));

    [Fact]
    public void The_contradictions_of_the_bank_are_those_found_by_hand() => Assert.Equal(
        Expected.Contradictions.Select(kind => (kind.Code, kind.Count)),
        Contradictions.Of(Proposed, Bank.Estate).GroupBy(finding => finding.Code).Select(kind => (kind.Key, kind.Count())).OrderBy(kind => kind.Key, StringComparer.Ordinal));

    [Fact]
    public void The_shared_systems_of_the_bank_are_named_with_their_dependents() => Assert.Equal(
        [("sso", 10), ("core", 8), ("kms", 7), ("dns", 4)], Proposed.Shared.Select(shared => (shared.System, shared.Dependents)));

    [Theory]
    [InlineData("core", Tier.Minute, Tier.Minute)]
    [InlineData("pay", Tier.Second, Tier.Minute)]
    [InlineData("cards", Tier.Hour, Tier.Hour)]
    [InlineData("teller", Tier.Hour, Tier.Hour)]
    [InlineData("mobile", Tier.Hour, null)]
    public void A_tier_is_capped_by_what_the_system_hard_depends_on(string system, Tier alone, Tier? capped)
    {
        var tier = Bank.Grades(Bank.Day).First(grade => grade.System == system).Tier;

        Assert.Equal((alone, capped), (tier.Claimed!.Value, tier.CappedClaimed));
    }

    [Fact]
    public void The_dependencies_that_hold_a_system_back_are_named_with_the_time_that_is_left()
    {
        var tier = Bank.Grades(Bank.Day).First(grade => grade.System == "core").Tier;

        Assert.Equal((TimeSpan.FromMinutes(18), TimeSpan.Zero, TimeSpan.FromMinutes(18), TimeSpan.FromSeconds(8)), (tier.Rto!.Value, tier.Rpo!.Value, tier.CappedRto!.Value, tier.CappedRpo!.Value));
        Assert.Equal(["kms"], tier.HeldBy);
    }

    private static int? Level(string standard, IEnumerable<Model.Requirements.ProposedLevel> levels) => levels.Single(level => level.Standard == standard).Level;

    private static ExpectedRequirements Read()
    {
        var reading = DocumentReader.ReadFile<ExpectedRequirements>(Path.Combine(Bank.Examples, "city-commercial-bank", "expected-requirements.yaml"));
        Assert.Empty(reading.Findings);
        return reading.Value!;
    }
}
