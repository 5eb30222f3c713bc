using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Grading;

public sealed class LevelBarTests
{
    private static readonly StandardPack Pack = Shipped.Pack("gbt20988-2007").Standard;

    [Theory]
    [InlineData(Claim.Level, 3, 3)]
    [InlineData(Claim.KeyIndicators, 3, 3)]
    [InlineData(Claim.Obligations, 3, 1)]
    [InlineData(Claim.Obligations, 0, 0)]
    [InlineData(Claim.Nothing, 3, null)]
    public void A_bar_asks_of_a_pack_what_the_pack_can_say(Claim claim, int bar, int? asked) => Assert.Equal(asked, LevelBar.Asked(Pack with { Claim = claim }, bar));

    [Theory]
    [InlineData(Claim.Level, 2, true)]
    [InlineData(Claim.Level, 3, false)]
    [InlineData(Claim.Obligations, 1, false)]
    [InlineData(Claim.Obligations, 0, true)]
    [InlineData(Claim.Nothing, 0, false)]
    public void A_system_is_below_a_bar_of_3_when_less_is_proven(Claim claim, int proven, bool below)
    {
        var grade = new SystemGrade { System = "s", Standard = "p", Levels = new Levels(proven, proven, 6), Basis = default, Tier = new TierGrade(), Elements = [], Clauses = [], Gaps = [] };
        Assert.Equal(below, LevelBar.IsBelow(Pack with { Claim = claim }, grade, 3));
    }
}
