using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Planner.Rules.Language;
using Planner.Rules.Tests.Language;

namespace Planner.Rules.Tests.Conformance;

/// <summary>Random clauses over random facts, against the CEL of <c>@bufbuild/cel</c>.</summary>
public sealed class OtherImplementationTests
{
    private const int ClauseCount = 400;
    private const int FactsPerClause = 15;

    [Fact]
    public async Task Another_implementation_of_CEL_gives_the_same_values()
    {
        var cases = Cases().ToList();
        var theirs = await TheirsAsync(cases, TestContext.Current.CancellationToken);
        Assert.Equal(cases.Count, theirs.Count);
        var counts = new Dictionary<(Tri Ours, char Theirs), int>();
        for (var at = 0; at < cases.Count; at++)
        {
            var (text, facts) = cases[at];
            foreach (var (answer, their) in facts.Zip(theirs[at]))
            {
                var ours = Clauses.Verdict(text, answer);
                counts[(ours, their)] = counts.GetValueOrDefault((ours, their)) + 1;
                Assert.True(Agrees(text, ours, their), $"{text}\nours {ours}, theirs {their}\n{answer}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", counts));
        var known = counts.Where(pair => pair.Key is (not Tri.Unknown, not 'E')).Sum(pair => pair.Value);
        Assert.True(known > 3500, $"only {known} values were compared");
    }

    /// <summary>
    /// Where both have a value it is the same. Without one of theirs we have one only by a choice between equals, by
    /// exists_one, by looking into nothing, or by a written list of which one member is unknown; without one of ours they have one only by <c>all</c> over nothing or by a number that is none.
    /// </summary>
    private static bool Agrees(string text, Tri ours, char theirs) => (ours, theirs) switch
    {
        (Tri.True, 'T') or (Tri.False, 'F') or (Tri.Unknown, 'E') => true,
        (Tri.True or Tri.False, 'E') => Array.Exists(["?", "exists_one", " in ", "["], form => text.Contains(form, StringComparison.Ordinal)),
        (Tri.Unknown, _) => text.Contains(".all(", StringComparison.Ordinal) || text.Contains("double(", StringComparison.Ordinal),
        _ => false,
    };

    private static IEnumerable<(string Text, IReadOnlyList<SampleFacts> Facts)> Cases()
    {
        for (var seed = 0; seed < ClauseCount; seed++)
        {
            var random = new Random(seed);
            var text = new RandomClauses(random).Condition(2);
            if (text.Length <= 4096 && Clauses.Compiler.Read(Clauses.Source(text)).Clause is not null)
            {
                yield return (text, [.. Enumerable.Range(0, FactsPerClause).Select(_ => Facts(random))]);
            }
        }
    }

    /// <summary>Complete lists, since CEL has no others; of the rest something may be missing.</summary>
    private static SampleFacts Facts(Random random)
    {
        var facts = new RandomFacts(random).Complete();
        return random.Next(3) > 0 ? facts : facts with
        {
            HasPlan = random.Next(2) == 0 ? null : facts.HasPlan,
            Drills = random.Next(2) == 0 ? null : facts.Drills,
            DistanceKm = random.Next(2) == 0 ? null : facts.DistanceKm,
            WorstLoss = random.Next(2) == 0 ? null : facts.WorstLoss,
            Staff = random.Next(2) == 0 ? null : facts.Staff,
        };
    }

    private static async Task<IReadOnlyList<string>> TheirsAsync(IEnumerable<(string Text, IReadOnlyList<SampleFacts> Facts)> cases, CancellationToken cancellation)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(CelCase.Folder(), "node_modules", "@bufbuild", "cel")), "There is no @bufbuild/cel: where npm is installed, scripts/install-cel.sh installs it.");
        var start = new ProcessStartInfo("node", "answer.mjs") { WorkingDirectory = CelCase.Folder(), RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false) };
        using var node = Process.Start(start)!;
        var lines = cases.Select(pair => new JsonObject
        {
            ["expr"] = pair.Text,
            ["facts"] = new JsonArray([.. pair.Facts.Select(Given)]),
        }.ToJsonString()).ToList();
        var answers = node.StandardOutput.ReadToEndAsync(cancellation);
        await node.StandardInput.WriteAsync(string.Join('\n', lines).AsMemory(), cancellation);
        node.StandardInput.Close();
        var text = await answers;
        await node.WaitForExitAsync(cancellation);
        Assert.Equal(0, node.ExitCode);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static JsonObject Given(SampleFacts facts)
    {
        var given = CelJson.Members(facts);
        given.Add("params", new JsonObject { ["record"] = CelJson.Members(Clauses.Parameters) });
        return given;
    }
}
