using FsCheck;
using FsCheck.Fluent;
using Planner.Inventory.Demo;
using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Projection;
using Planner.Rules.Tests.Grading;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Projection;

/// <summary>What is known stays as it is when more becomes known: the reason why no verdict can turn over.</summary>
public sealed class FactLawTests
{
    private static readonly EvidencePolicy Documents = new(1 << (int)EvidenceSource.Document, TimeSpan.FromDays(366), false, DemoEstate.DefaultDay);

    [Fact]
    public void Supplying_what_was_missing_leaves_all_that_was_known() => ForAll((estate, seed) =>
        AssertKept(estate, null, new Erasure(seed).Of(estate), null));

    [Fact]
    public void What_is_admitted_is_what_is_stated() => ForAll((estate, _) => AssertKept(estate, null, estate, Documents));

    [Fact]
    public void Better_evidence_leaves_all_that_was_admitted() => ForAll((estate, seed) =>
    {
        var random = new Random(seed);
        var worse = estate with { Evidence = new([.. estate.Evidence!.Items.Select(entry => random.Next(4) == 0 ? entry with { Source = EvidenceSource.Declared } : entry)]) };
        AssertKept(estate, Documents, worse, Documents);
    });

    private static void AssertKept(Estate more, EvidencePolicy? morePolicy, Estate less, EvidencePolicy? lessPolicy)
    {
        var (many, few) = (new FactProjection(new EstateIndex(more), morePolicy, DemoEstate.DefaultDay), new FactProjection(new EstateIndex(less), lessPolicy, DemoEstate.DefaultDay));
        foreach (var (better, worse) in more.Systems!.Items.Zip(less.Systems!.Items))
        {
            var now = Known.Of(many.Project(better));
            Assert.All(Known.Of(few.Project(worse)).Where(fact => IsSettled(fact.Key, fact.Value)), fact => Assert.Equal((fact.Key, fact.Value), (fact.Key, now.GetValueOrDefault(fact.Key))));
        }
    }

    // An open list and a possible member are so by nature; the list of drills leaves out old ones without evidence.
    private static bool IsSettled(string fact, string value) =>
        fact != "drills" && value != "perhaps" && !value.EndsWith(" open", StringComparison.Ordinal) && !IsTopic(fact);

    private static bool IsTopic(string fact) => fact.StartsWith("plan.topics[", StringComparison.Ordinal);

    private static void ForAll(Action<Estate, int> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(100_000),
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), number =>
        {
            var seed = Math.Abs(number % 1_000_000);
            law((seed % 5) switch { 0 => Bank.Estate, 1 => ReferenceEstate.Read(), _ => DemoEstate.Make(4, seed) }, seed);
        }));
}
