using Planner.Documents;
using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Tests.Language;

/// <summary>Short forms for the tests.</summary>
internal static class Clauses
{
    public static readonly IReadOnlyDictionary<string, object> Parameters = new Dictionary<string, object>
    {
        ["minKm"] = 100.0,
        ["maxMinutes"] = 30L,
        ["kind"] = "full",
        ["mode"] = "semi-sync",
        ["week"] = TimeSpan.FromDays(7),
        ["strict"] = true,
    };

    public static readonly ClauseCompiler<SampleFacts> Compiler = new(Parameters);

    public static SourceText Source(string text) => new(text);

    public static CompiledClause<SampleFacts> Compile(string text)
    {
        var reading = Compiler.Read(Source(text));
        Assert.True(reading.Clause is not null, text + "\n" + string.Join("\n", reading.Problems.Select(problem => problem.Render())));
        return reading.Clause;
    }

    /// <summary>The verdict, after both evaluators agreed on it.</summary>
    public static Tri Verdict(string text, SampleFacts facts)
    {
        var clause = Compile(text);
        var verdict = clause.Compiled(facts);
        Assert.Equal(verdict, clause.Explain(facts).Verdict);
        return verdict;
    }

    public static IReadOnlyList<Problem> Problems(string text) => Compiler.Read(Source(text)).Problems;

    public static DataSet Data(string id, params Backup[] backups) => new(id, 1.5, ReplicationMode.SemiSync, FactList<Backup>.Of(backups));

    public static Backup Backup(string id, double hours = 24, string? kind = "full", bool? offsite = true) =>
        new(id, kind, offsite, TimeSpan.FromHours(hours), 2);
}
