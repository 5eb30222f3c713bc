using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>Walks clauses and knows under which catalogue name each fact in them stands.</summary>
internal sealed class TermNames
{
    private readonly Dictionary<Local, string?> locals = [];

    /// <summary>Every part of a clause, each before its own parts and after the names it uses.</summary>
    public IEnumerable<Term> Parts(Term term)
    {
        yield return term;
        foreach (var part in Direct(term))
        {
            foreach (var inner in Parts(part))
            {
                yield return inner;
            }

            Enter(term, part);
        }
    }

    /// <summary>Name of a fact, a list or a member; null for what is no fact. Only after the walk came by.</summary>
    public string? NameOf(Term term) => term switch
    {
        Term.Variable variable => locals.GetValueOrDefault(variable.Local),
        Term.Fact { Target: Term.Root } fact => fact.Member.Name,
        Term.Fact fact => $"{NameOf(fact.Target)}.{fact.Member.Name}",
        Term.Filter filter => NameOf(filter.List),
        _ => null,
    };

    private void Enter(Term loop, Term part)
    {
        switch (loop)
        {
            case Term.Quantifier quantifier when part == quantifier.List:
                locals[quantifier.Local] = NameOf(part);
                break;
            case Term.Filter filter when part == filter.List:
                locals[filter.Local] = NameOf(part);
                break;
        }
    }

    private static IEnumerable<Term> Direct(Term term) => term switch
    {
        Term.Fact fact => [fact.Target],
        Term.Not not => [not.Operand],
        Term.Logic logic => logic.Operands,
        Term.Comparison comparison => [comparison.Left, comparison.Right],
        Term.Computed computed => computed.Operands,
        Term.TextTest test => [test.Subject, test.Part],
        Term.Conditional conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        Term.Items items => items.Members,
        Term.Filter filter => [filter.List, filter.Body],
        Term.Quantifier quantifier => [quantifier.List, quantifier.Body],
        Term.Membership membership => [membership.Item, membership.List],
        Term.Count count => [count.List],
        _ => [],
    };
}
