using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Grading;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Grading;

public sealed class FoldTests
{
    [Theory]
    [InlineData("gbt20988-2007", 4)]
    [InlineData("jrt0168-2018", 2)]
    public void Levels_are_those_of_the_plain_definition(string id, int spread)
    {
        var pack = Shipped.Pack(id).Standard;
        pack = pack with { Clauses = [.. pack.Clauses.Select((clause, at) => at % 11 == 3 ? clause with { Check = null } : clause)] };
        var fold = new LevelFold(pack);
        var random = new Random(spread);
        for (var round = 0; round < 2000; round++)
        {
            // Mostly good, so that high levels are reached too.
            Standing[] standings = [.. pack.Clauses.Select(_ => random.Next(40) < spread ? (Standing)random.Next(5) : Standing.Proven)];
            var elements = fold.Elements(standings);

            Assert.Equal(pack.GradedElements.Select(element => Plain(pack, standings, element.Id)), elements.Select(element => element.Levels));
            Assert.Equal(
                (elements.Min(one => one.Levels.Proven), elements.Min(one => one.Levels.Claimed), elements.Min(one => one.Levels.Possible)),
                (fold.Overall(elements).Proven, fold.Overall(elements).Claimed, fold.Overall(elements).Possible));
        }
    }

    [Fact]
    public void A_placeholder_is_shown_and_never_folded()
    {
        var pack = Shipped.Pack("jrt0168-2018").Standard;
        var only = pack with { Clauses = [.. pack.Clauses.Select(clause => clause with { Check = null })] };

        Assert.All(new LevelFold(only).Elements(new Standing[only.Clauses.Count]), element => Assert.Equal(new Levels(0, 0, 6), element.Levels));
    }

    [Fact]
    public void A_duty_and_an_advice_are_outside_the_levels()
    {
        var pack = Shipped.Pack("jrt0168-2018").Standard;
        Clause Unmet(ClauseRole role) => pack.Clauses[0] with { Id = role.ToString(), Role = role, Level = role == ClauseRole.Duty ? null : 3 };
        var with = pack with { Clauses = [.. pack.Clauses, Unmet(ClauseRole.Duty), Unmet(ClauseRole.Advice)] };

        Assert.All(
            new LevelFold(with).Elements([.. pack.Clauses.Select(_ => Standing.Proven), Standing.Refuted, Standing.Refuted]),
            element => Assert.Equal(new Levels(6, 6, 6), element.Levels));
    }

    [Fact]
    public void A_pack_of_duties_alone_proves_no_level()
    {
        var pack = Shipped.Pack("jrt0168-2018").Standard;
        var fold = new LevelFold(pack with { Clauses = [.. pack.Clauses.Select(clause => clause with { Role = ClauseRole.Duty, Level = null })] });

        Assert.Empty(fold.Elements([.. pack.Clauses.Select(_ => Standing.Proven)]));
        Assert.Equal(new Levels(0, 0, 6), fold.Overall([]));
    }

    // 3 is the lowest level of this pack and its clauses are secondary; one of level 4 is known from memory only.
    [Theory]
    [InlineData(0, VerificationStatus.Secondary)]
    [InlineData(3, VerificationStatus.Recall)]
    [InlineData(6, VerificationStatus.Recall)]
    public void The_basis_is_the_weakest_backing_up_to_the_first_level_not_reached(int proven, VerificationStatus basis)
    {
        var pack = Shipped.Pack("jrt0168-2018").Standard;
        pack = pack with { Clauses = [.. pack.Clauses.Select(clause => clause with { Verification = clause.Id == "L4-AV" ? VerificationStatus.Recall : VerificationStatus.Secondary })] };

        Assert.Equal(basis, new LevelFold(pack).Basis(proven));
    }

    private static Levels Plain(StandardPack pack, Standing[] standings, string element)
    {
        int Highest(Standing enough) => pack.Levels.Select(level => level.Level).Append(0).Where(level => pack.Clauses.Zip(standings)
            .Where(pair => pair.First.Element == element && pair.First.Level <= level && pair.First.Check is not null)
            .All(pair => pair.Second >= enough)).Max();
        return new Levels(Highest(Standing.Proven), Highest(Standing.Claimed), Highest(Standing.Open));
    }
}
