using FsCheck;
using FsCheck.Fluent;
using Planner.Inventory.Demo;
using Planner.Model.Estates;
using Planner.Model.Grading;

namespace Planner.Rules.Tests.Grading;

public sealed class LawTests
{
    private const int Estates = 120;

    [Fact]
    public void Supplying_what_was_missing_never_turns_a_pass_into_a_failure_nor_a_failure_into_a_pass() => ForAll((estate, seed) =>
    {
        var (less, more) = (Bank.Grade(new Erasure(seed).Of(estate), estate.AsOf.AddDays(1)), Bank.Grade(estate, estate.AsOf.AddDays(1)));
        Assert.All(Pairs(less, more), pair => Assert.True(
            pair.Less.Verdict switch { Verdict.Pass => pair.More.Verdict == Verdict.Pass, Verdict.Fail => pair.More.Verdict == Verdict.Fail, _ => true },
            $"{pair.Less.Clause}: {pair.Less.Verdict}, then {pair.More.Verdict}"));
    });

    [Fact]
    public void A_better_source_changes_no_failure_and_never_lowers_what_is_proven() => ForAll((estate, seed) =>
    {
        var (less, more) = (Bank.Grade(Weakened(estate, seed), estate.AsOf.AddDays(1)), Bank.Grade(estate, estate.AsOf.AddDays(1)));
        Assert.All(less.Zip(more), pair => Assert.True(pair.First.Levels.Proven <= pair.Second.Levels.Proven, pair.First.System));
        Assert.All(less.Zip(more), pair => Assert.Equal((pair.First.Levels.Claimed, pair.First.Levels.Possible), (pair.Second.Levels.Claimed, pair.Second.Levels.Possible)));
        Assert.All(Pairs(less, more), pair => Assert.True(pair.Less.Verdict != Verdict.Pass || pair.More.Verdict == Verdict.Pass, pair.Less.Clause));
        Assert.All(Pairs(less, more), pair => Assert.Equal(pair.Less.Verdict == Verdict.Fail, pair.More.Verdict == Verdict.Fail));
    });

    [Fact]
    public void What_is_proven_is_claimed_and_what_is_claimed_is_possible() => ForAll((estate, seed) =>
    {
        var grades = Bank.Grade(Weakened(new Erasure(seed).Of(estate), seed), estate.AsOf.AddDays(seed % 800));
        Assert.All(grades.SelectMany(grade => grade.Elements.Select(element => element.Levels).Append(grade.Levels)), levels =>
            Assert.True(levels.Proven <= levels.Claimed && levels.Claimed <= levels.Possible, levels.ToString()));
    });

    private static void ForAll(Action<Estate, int> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Estates).WithEndSize(100_000),
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), number =>
        {
            var seed = Math.Abs(number % 1_000_000);
            law(seed % 4 == 0 ? Bank.Estate : DemoEstate.Make(4, seed), seed);
        }));

    private static IEnumerable<(ClauseVerdict Less, ClauseVerdict More)> Pairs(IEnumerable<SystemGrade> less, IEnumerable<SystemGrade> more) =>
        less.Zip(more).SelectMany(pair => pair.First.Clauses.Zip(pair.Second.Clauses));

    /// <summary>The same estate with some of its evidence only declared, expired, or without a second person.</summary>
    private static Estate Weakened(Estate estate, int seed)
    {
        var random = new Random(seed);
        return estate with
        {
            Evidence = new Listing<EvidenceEntry>([.. (estate.Evidence?.Items ?? []).Select(entry => random.Next(8) switch
            {
                0 => entry with { Source = EvidenceSource.Declared },
                1 => entry with { ConfirmedBy = entry.StatedBy },
                2 => entry with { ValidUntil = entry.CollectedAt },
                _ => entry,
            })]),
        };
    }
}
