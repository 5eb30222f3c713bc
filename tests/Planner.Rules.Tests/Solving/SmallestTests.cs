using Planner.Documents;
using Planner.Model.Grading;
using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Solving;

namespace Planner.Rules.Tests.Solving;

/// <summary>What the solver calls smallest is compared with every way to make up to three changes, tried one by one with the evaluator.</summary>
public sealed class SmallestTests
{
    private static readonly ClauseCompiler<SystemFacts> Compiler = new(new Dictionary<string, object>());

    private static readonly string[] Leaves =
    [
        "standby.provision in ['full', 'same-grade']", "standby.provision == 'contract'", "standby.clustered", "!standby.clustered",
        "standby.capacity >= 0.75", "standby.capacity < 0.5", "plan.blockingFindings == 0", "plan.equipmentArrival <= duration('12h')", "plan.equipmentArrival > duration('24h')",
        "agreements.exists(a, a.inForce && a.deliveryTime <= plan.equipmentArrival)", "agreements.exists(a, a.inForce && a.deliveryTime > duration('24h'))",
        "agreements.all(a, a.inForce)", "agreements.exists_one(a, a.deliveryTime < duration('12h'))", "agreements.size() == 2",
        "agreements.filter(a, a.inForce).all(a, a.deliveryTime <= duration('24h'))",
    ];

    [Fact]
    public void No_set_of_up_to_two_changes_beats_the_smallest() => Compare(seeds: 300, most: 2);

    [Fact]
    public void No_set_of_three_changes_beats_the_smallest() => Compare(seeds: 60, most: 3);

    private static void Compare(int seeds, int most)
    {
        var sizes = new Dictionary<int, int>();
        for (var seed = 0; seed < seeds; seed++)
        {
            var random = new Random(seed);
            CompiledClause<SystemFacts>[] clauses = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Compiler.Read(new SourceText(Text(random, 2))).Clause!)];
            var (stated, admitted) = new Moves(random).Facts();
            var found = new ChangeSearch([stated, admitted], [.. clauses.Select((clause, index) => new Demand($"c{index}", null, clause, 1))], _ => false, (_, _) => true, _ => new ValueRange(0, double.MaxValue))
                .Find(TestContext.Current.CancellationToken);
            var best = Best(clauses, stated, admitted, most);
            var cost = !found.Solution.IsFound ? (int.MaxValue, int.MaxValue)
                : (found.Made.Count(change => change.Kind == ChangeKind.Capability), found.Made.Count(change => change.Kind != ChangeKind.Capability));
            Assert.True(found.IsProved, $"seed {seed}");
            Assert.True(cost.CompareTo(best) <= 0, $"seed {seed}: {cost} is beaten by {best}: {string.Join("; ", clauses.Select(clause => clause.Text))}");
            Assert.True(cost == best || !found.Solution.IsFound || cost.Item1 + cost.Item2 > most, $"seed {seed}: {cost} was found, and only {best} by trying: {string.Join("; ", clauses.Select(clause => clause.Text))}");
            sizes[found.Made.Count] = sizes.GetValueOrDefault(found.Made.Count) + 1;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", sizes.OrderBy(pair => pair.Key)));
        Assert.All(Enumerable.Range(0, most + 1), size => Assert.True(sizes.GetValueOrDefault(size) > 0, $"no case of {size} changes"));
    }

    private static string Text(Random random, int depth) => depth == 0 || random.Next(3) == 0
        ? Leaves[random.Next(Leaves.Length)]
        : $"({Text(random, depth - 1)} {(random.Next(2) == 0 ? "&&" : "||")} {Text(random, depth - 1)})";

    /// <summary>The least cost of any way to make up to so many changes.</summary>
    private static (int Capability, int Other) Best(CompiledClause<SystemFacts>[] clauses, SystemFacts stated, SystemFacts admitted, int most)
    {
        var moves = Moves.All(stated, admitted);
        var best = (int.MaxValue, int.MaxValue);
        Try(0, most, (stated, admitted), (0, 0));
        return best;

        void Try(int from, int left, (SystemFacts Stated, SystemFacts Admitted) facts, (int Capability, int Other) cost)
        {
            if (cost.CompareTo(best) < 0 && Array.TrueForAll(clauses, clause => clause.Compiled(facts.Stated) == Tri.True && clause.Compiled(facts.Admitted) == Tri.True))
            {
                best = cost;
            }

            for (var at = from; at < moves.Count && left > 0; at++)
            {
                var (isCapability, ways, isProof) = moves[at];
                var next = isCapability ? (cost.Capability + 1, cost.Other) : (cost.Capability, cost.Other + 1);
                foreach (var way in next.CompareTo(best) < 0 ? ways : [])
                {
                    Try(at + 1, left - 1, (isProof ? facts.Stated : way(facts.Stated), way(facts.Admitted)), next);
                }
            }
        }
    }
}
