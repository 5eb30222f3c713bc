using Planner.Rules.Language;
using Planner.Rules.Solving;
using Planner.Rules.Tests.Language;
using static Planner.Rules.Tests.Language.Clauses;

namespace Planner.Rules.Tests.Solving;

/// <summary>The formula of a clause says of facts what the interpreter says of them.</summary>
public sealed class EncoderTests
{
    private const int ClauseCount = 400;

    [Fact]
    public void A_clause_as_a_formula_agrees_with_the_interpreter_on_the_facts_and_on_changed_ones()
    {
        var counts = new Dictionary<Tri, int>();
        for (var seed = 0; seed < ClauseCount; seed++)
        {
            var text = new RandomClauses(new Random(seed)).Condition(3);
            if (text.Length > 600 || Problems(text) is [{ Code: "CEL213" }, ..])
            {
                continue;
            }

            var (clause, random) = (Compile(text), new Random(seed));
            var made = new Tests.Language.RandomFacts(random);
            var facts = made.Less(made.Complete());
            var space = Space(clause, facts);
            var truth = ClauseEncoder.Encode(clause.Term, space.Root(0));
            Assert.Equal(clause.Explain(facts).Verdict, Of(truth, Anyhow(space, null)));
            for (var change = 0; change < 8; change++)
            {
                var solution = Anyhow(space, random);
                var changed = (SampleFacts?)new Materializer(solution).Record(space.Root(0), typeof(SampleFacts)) ?? new SampleFacts();
                var verdict = clause.Explain(changed).Verdict;
                Assert.True(verdict == Of(truth, solution), $"{text}\n{verdict} by the interpreter\n{changed}");
                counts[verdict] = counts.GetValueOrDefault(verdict) + 1;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", counts));
        Assert.All([Tri.True, Tri.False, Tri.Unknown], verdict => Assert.True(counts[verdict] > counts.Values.Sum() / 10));
    }

    private static ChangeSpace Space(CompiledClause<SampleFacts> clause, SampleFacts facts)
    {
        var domains = new ValueDomains(new Comparisons([clause.Term]), new SeenValues(facts), name => name is "drills" or "staff.onCall" ? new ValueRange(int.MinValue, int.MaxValue) : ValueRange.Any);
        return new ChangeSpace([facts], new ChangeSetting(domains, new Witnesses([clause.Term]), _ => false, (_, _) => true));
    }

    private static Tri Of(Truth truth, Assignment solution) =>
        solution.Holds(truth.IsTrue) ? Tri.True : solution.Holds(truth.IsFalse) ? Tri.False : Tri.Unknown;

    /// <summary>Some changes, or none.</summary>
    private static Assignment Anyhow(ChangeSpace space, Random? random)
    {
        var solution = new Assignment(new HashSet<Formula>(space.Changes.SelectMany(change => change.Otherwise)));
        foreach (var change in space.Changes.Where(_ => random?.Next(2) == 0))
        {
            var made = change.Made.Count == 0 ? null : change.Made[random!.Next(change.Made.Count)];
            var others = space.Changes.Where(other => change.Otherwise.Count > 0 && other.Otherwise.SequenceEqual(change.Otherwise)).SelectMany(other => other.Made);
            solution = made is null ? solution : solution.With([made], [.. change.Otherwise, .. others]);
            foreach (var choice in change.Action == Model.Grading.ChangeAction.Add ? change.Choices : [])
            {
                solution = choice.Set(solution, random!.Next(choice.Values.Count));
            }
        }

        return new Assignment(solution.Variables.Union(space.Freedom.Details.Where(_ => random?.Next(2) == 0).Where(detail => !space.Changes.SelectMany(change => change.Choices).SelectMany(choice => choice.Literals).Contains(detail))).ToHashSet());
    }
}
