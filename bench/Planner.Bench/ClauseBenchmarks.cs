using BenchmarkDotNet.Attributes;
using Planner.Documents;
using Planner.Rules.Facts;
using Planner.Rules.Language;
using RulesEngine.Models;

namespace Planner.Bench;

/// <summary>The same conditions over the same systems in three engines; each returns how many hold, and these must be equal.</summary>
public class ClauseBenchmarks
{
    private const int Systems = 1000;
    private const int Clauses = 6;
    private const string Workflow = "clauses";

    private readonly SystemFacts[] systems = Sample.Systems(Systems);
    private Func<SystemFacts, Tri>[] ours = [];
    private Func<SystemFacts, bool>[] plain = [];
    private RulesEngine.RulesEngine theirs = null!;

    [GlobalSetup]
    public async Task MakeAsync()
    {
        var compiler = new ClauseCompiler<SystemFacts>(new Dictionary<string, object>());
        ours = [.. SampleClause.All.Select(clause => compiler.Compile(new SourceText(clause.Cel)).Value!.Compiled)];
        plain = [.. SampleClause.All.Select(clause => clause.Plain)];
        theirs = new RulesEngine.RulesEngine([new Workflow
        {
            WorkflowName = Workflow,
            Rules = [.. SampleClause.All.Select((clause, at) => new Rule { RuleName = $"r{at}", Expression = clause.Linq, RuleExpressionType = RuleExpressionType.LambdaExpression })],
        }]);
        int[] sums = [Ours(), Plain(), await RulesEngineAsync()];
        if (plain.Length != Clauses || sums.Distinct().Count() != 1)
        {
            throw new InvalidOperationException($"The engines disagree: {string.Join(", ", sums)}.");
        }

        Console.WriteLine($"// {sums[0]} of {Systems * Clauses} hold, in each engine");
    }

    [Benchmark(OperationsPerInvoke = Systems * Clauses)]
    public int Ours()
    {
        var count = 0;
        foreach (var facts in systems)
        {
            foreach (var clause in ours)
            {
                count += clause(facts) == Tri.True ? 1 : 0;
            }
        }

        return count;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Systems * Clauses)]
    public int Plain()
    {
        var count = 0;
        foreach (var facts in systems)
        {
            foreach (var clause in plain)
            {
                count += clause(facts) ? 1 : 0;
            }
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Systems * Clauses)]
    public async Task<int> RulesEngineAsync()
    {
        var count = 0;
        foreach (var facts in systems)
        {
            var results = await theirs.ExecuteAllRulesAsync(Workflow, new RuleParameter("facts", facts));
            count += results.Count(result => result.IsSuccess);
        }

        return count;
    }
}
