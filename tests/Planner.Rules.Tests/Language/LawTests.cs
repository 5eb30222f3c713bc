using Planner.Rules.Language;
using static Planner.Rules.Tests.Language.Clauses;

namespace Planner.Rules.Tests.Language;

/// <summary>Laws that hold for every clause and all facts, on random ones of both.</summary>
public sealed class LawTests
{
    private const int ClauseCount = 720;
    private const int FactsPerClause = 15;

    /// <summary>Clause by clause: seed, text, complete facts, and facts that say less.</summary>
    private static IEnumerable<(string Text, CompiledClause<SampleFacts> Clause, SampleFacts Complete, SampleFacts Less)> Cases()
    {
        for (var seed = 0; seed < ClauseCount; seed++)
        {
            var text = new RandomClauses(new Random(seed)).Condition(4);
            if (text.Length > 4096 || Problems(text) is [{ Code: "CEL213" }, ..])
            {
                continue;
            }

            var clause = Compile(text);
            for (var i = 0; i < FactsPerClause; i++)
            {
                var facts = new RandomFacts(new Random((seed * FactsPerClause) + i));
                var complete = facts.Complete();
                yield return (text, clause, complete, facts.Less(complete));
            }
        }
    }

    [Fact]
    public void Both_evaluators_agree_and_knowing_more_never_turns_a_verdict()
    {
        var counts = new Dictionary<(Tri Less, Tri Complete), int>();
        foreach (var (text, clause, complete, less) in Cases())
        {
            var (before, after) = (clause.Compiled(less), clause.Compiled(complete));
            Assert.True(before == clause.Explain(less).Verdict, $"{text}\n{before} when compiled\n{less}");
            Assert.True(after == clause.Explain(complete).Verdict, $"{text}\n{after} when compiled\n{complete}");
            Assert.True(before == Tri.Unknown || before == after, $"{text}\n{before} became {after}\n{less}\n{complete}");
            counts[(before, after)] = counts.GetValueOrDefault((before, after)) + 1;
        }

        // The laws prove nothing about verdicts that hardly occur.
        var total = counts.Values.Sum();
        TestContext.Current.TestOutputHelper?.WriteLine($"{total}: {string.Join(", ", counts)}");
        Assert.True(total * 2 > 20_000, $"only {total * 2} comparisons");
        Assert.All([(Tri.True, Tri.True), (Tri.False, Tri.False), (Tri.Unknown, Tri.True), (Tri.Unknown, Tri.False)], kind => Assert.True(counts.GetValueOrDefault(kind) > total / 40, $"{kind}: {string.Join(", ", counts)}"));
    }

    [Fact]
    public void The_named_facts_suffice_for_the_verdict()
    {
        foreach (var (text, clause, _, less) in Cases())
        {
            var explanation = clause.Explain(less);
            if (explanation.Verdict == Tri.Unknown)
            {
                continue;
            }

            Assert.All(explanation.Facts, fact => Assert.True(fact.State is FactState.Known or FactState.Present, $"{text}\n{fact}"));
            var alone = clause.Explain(less, path => explanation.Facts.Any(fact => Needs(fact.Path, path)));
            Assert.True(alone.Verdict == explanation.Verdict, $"{text}\n{explanation.Verdict} became {alone.Verdict} with only {string.Join("; ", explanation.Facts)}\n{less}");
        }
    }

    [Fact]
    public void An_unknown_names_something_and_a_pass_leaves_nothing_unmet()
    {
        foreach (var (text, clause, _, less) in Cases())
        {
            var explanation = clause.Explain(less);
            Assert.True((explanation.Verdict == Tri.True) == (explanation.Unmet.Count == 0), text);

            // Overflow of constants alone is held up by no fact.
            Assert.True(explanation.Verdict != Tri.Unknown || explanation.Facts.Count > 0 || text.Contains("9223372036854775807", StringComparison.Ordinal), $"{text}\n{less}");
        }
    }

    /// <summary>A fact lies at the path or within it; a count needs its list.</summary>
    private static bool Needs(string fact, string path)
    {
        var of = fact.StartsWith("size(", StringComparison.Ordinal) ? fact["size(".Length..^1] : fact;
        return of == path || of.StartsWith(path + ".", StringComparison.Ordinal) || of.StartsWith(path + "[", StringComparison.Ordinal);
    }
}
