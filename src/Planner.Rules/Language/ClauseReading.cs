using Planner.Model.Findings;

namespace Planner.Rules.Language;

/// <summary>What came of reading a clause.</summary>
/// <param name="Clause">Null exactly when there are problems.</param>
/// <param name="Problems">All of them, in the order of the text; each can render itself with a caret.</param>
internal sealed record ClauseReading<TRoot>(CompiledClause<TRoot>? Clause, IReadOnlyList<Problem> Problems)
    where TRoot : class
{
    public Outcome<CompiledClause<TRoot>> ToOutcome() => Clause is null
        ? Outcome<CompiledClause<TRoot>>.Refused([.. Problems.Select(problem => problem.ToFinding())])
        : Outcome<CompiledClause<TRoot>>.Of(Clause);
}
