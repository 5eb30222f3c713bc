using Planner.Documents;
using Planner.Model.Findings;
using Planner.Rules.Language.Syntax;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language;

/// <summary>Reads clauses against one record of facts and the parameters of one pack.</summary>
/// <typeparam name="TRoot">Its public properties are the facts, in camel case.</typeparam>
/// <param name="parameters">Members of <c>params</c>: bool, long, double, string, TimeSpan or DateTimeOffset.</param>
internal sealed class ClauseCompiler<TRoot>(IReadOnlyDictionary<string, object> parameters)
    where TRoot : class
{
    /// <summary>A condition over the facts. Never throws for what is written.</summary>
    public ClauseReading<TRoot> Read(SourceText check)
    {
        var problems = new List<Problem>();
        var node = Parser.Parse(check, problems);
        var breaks = Breaks(problems);
        var term = NewChecker(problems).Check(node);
        if (term is not Term.Invalid && term.Type != ClauseType.Bool)
        {
            problems.Add(new Problem(Codes.NotACondition, $"a clause is true or false; this is {term.Type}", term.Span));
        }

        return Reading(term, check, problems, breaks);
    }

    /// <summary>A condition that every member of a list must meet: <c>over: criticalData as data</c> with <c>check</c> is
    /// <c>criticalData.all(data, check)</c>.</summary>
    public ClauseReading<TRoot> Read(SourceText over, SourceText check)
    {
        var problems = new List<Problem>();
        var (list, member) = Parser.ParseOver(over, problems);
        var body = Parser.Parse(check, problems);
        var breaks = Breaks(problems);
        var checker = NewChecker(problems);
        var term = new ListRules(checker).Over("all", checker.Check(list), member, body, new Span(over, 0, over.Text.Length));
        return Reading(term, check, problems, breaks);
    }

    /// <inheritdoc cref="Read(SourceText)"/>
    public Outcome<CompiledClause<TRoot>> Compile(SourceText check) => Read(check).ToOutcome();

    /// <inheritdoc cref="Read(SourceText, SourceText)"/>
    public Outcome<CompiledClause<TRoot>> Compile(SourceText over, SourceText check) => Read(over, check).ToOutcome();

    /// <summary>Where reading stopped; everything but these two misspellings stops it.</summary>
    private static List<Problem> Breaks(List<Problem> problems) => problems.FindAll(problem => problem.Code is not (Codes.BadOperator or Codes.NoNull));

    private static ClauseReading<TRoot> Reading(Term term, SourceText check, List<Problem> problems, List<Problem> breaks)
    {
        if (problems.Count == 0)
        {
            return new ClauseReading<TRoot>(new CompiledClause<TRoot>(term, check.Text), []);
        }

        // What is wrong with a part that breaks off may only follow from that.
        bool Follows(Problem problem) => breaks.Exists(stop => stop != problem && ReferenceEquals(stop.Span.Source, problem.Span.Source) && problem.Span.End >= stop.Span.Start);
        var own = problems.Where(problem => breaks.Contains(problem) || !Follows(problem));
        return new ClauseReading<TRoot>(null, [.. own.OrderBy(problem => ReferenceEquals(problem.Span.Source, check)).ThenBy(problem => problem.Span.Start)]);
    }

    private Checker NewChecker(List<Problem> problems) => new(typeof(TRoot), parameters, problems);
}
