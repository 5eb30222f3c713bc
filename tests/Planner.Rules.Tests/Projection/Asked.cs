using Planner.Documents;
using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Projection;

namespace Planner.Rules.Tests.Projection;

/// <summary>Asks a clause of the system <c>core</c> in a small estate; null is unknown.</summary>
internal static class Asked
{
    /// <summary>The day of the assessment; the estates describe the day before.</summary>
    public static readonly DateOnly Day = new(2026, 6, 1);

    /// <summary>What a clause that wants documents counts.</summary>
    public static readonly EvidencePolicy Documents = new(1 << (int)EvidenceSource.Document, TimeSpan.FromDays(366), false, Day);

    private static readonly ClauseCompiler<SystemFacts> Compiler = new(new Dictionary<string, object>());

    /// <summary>The answer, on which both ways of evaluating agree.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="estate">The estate without its heading; a system <c>core</c> is added when it lists none.</param>
    /// <param name="policy">Which evidence counts; null for all values as they stand.</param>
    /// <param name="day">The day of the assessment; null for <see cref="Day"/>.</param>
    public static bool? Of(string clause, string estate, EvidencePolicy? policy = null, DateOnly? day = null)
    {
        var reading = Compiler.Read(new SourceText(clause));
        Assert.True(reading.Clause is not null, string.Join('\n', reading.Problems.Select(problem => problem.Render())));
        var facts = Facts(estate, policy, day);
        var verdict = reading.Clause.Compiled(facts);
        Assert.Equal(verdict, reading.Clause.Explain(facts).Verdict);
        return verdict == Tri.Unknown ? null : verdict == Tri.True;
    }

    /// <summary>All facts.</summary>
    public static SystemFacts Facts(string estate, EvidencePolicy? policy = null, DateOnly? day = null)
    {
        var index = new EstateIndex(Estate(estate));
        return new FactProjection(index, policy, day ?? Day).Project(index.Estate.Systems!.Items[0]);
    }

    /// <summary>The estate with its heading.</summary>
    public static Estate Estate(string text)
    {
        var systems = text.StartsWith("systems:", StringComparison.Ordinal) || text.Contains("\nsystems:", StringComparison.Ordinal) ? "" : "systems: [{id: core}]\n";
        var whole = $"apiVersion: planner/v1\nasOf: 2026-05-31\n{systems}{text}\n".Replace("SHA", new string('a', 64), StringComparison.Ordinal);
        var reading = DocumentReader.Read<Estate>(whole, "estate.yaml");
        Assert.Empty(reading.Findings);
        return reading.Value!;
    }

    /// <summary>A document of the day of the estate that covers some paths.</summary>
    public static string Documented(params string[] paths) =>
        $"evidence: [{{covers: [{string.Join(", ", paths)}], source: document, collectedAt: 2026-05-31, attachment: {{name: a.pdf, sha256: SHA}}}}]";
}
