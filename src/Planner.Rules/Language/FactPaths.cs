using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language;

/// <summary>Which facts of the catalogue a clause reads.</summary>
internal static class FactPaths
{
    /// <summary>Paths without members' ids, such as <c>criticalData.backups.interval</c>, lists and parameters included; in ordinal order.</summary>
    public static IReadOnlyList<string> Of(Term clause)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        Walk(clause, [], paths);
        return [.. paths];
    }

    private static string? Walk(Term term, Dictionary<Local, string?> locals, SortedSet<string> paths)
    {
        switch (term)
        {
            case Term.Constant { Path: { } path }:
                paths.Add(path);
                return null;
            case Term.Variable variable:
                return locals[variable.Local];
            case Term.Fact fact:
                return Fact(fact, locals, paths);
            case Term.Filter filter:
                return Loop(filter.List, filter.Local, filter.Body, locals, paths);
            case Term.Quantifier quantifier:
                Loop(quantifier.List, quantifier.Local, quantifier.Body, locals, paths);
                return null;
            default:
                foreach (var part in Parts(term))
                {
                    Walk(part, locals, paths);
                }

                return null;
        }
    }

    private static string Fact(Term.Fact fact, Dictionary<Local, string?> locals, SortedSet<string> paths)
    {
        var record = Walk(fact.Target, locals, paths);
        var path = record is null ? fact.Member.Name : $"{record}.{fact.Member.Name}";
        if (fact.Type is not ClauseType.Record)
        {
            paths.Add(path);
        }

        return path;
    }

    private static string? Loop(Term list, Local local, Term body, Dictionary<Local, string?> locals, SortedSet<string> paths)
    {
        var path = Walk(list, locals, paths);
        locals[local] = path;
        Walk(body, locals, paths);
        return path;
    }

    private static IEnumerable<Term> Parts(Term term) => term switch
    {
        Term.Not not => [not.Operand],
        Term.Logic logic => logic.Operands,
        Term.Comparison comparison => [comparison.Left, comparison.Right],
        Term.Computed computed => computed.Operands,
        Term.TextTest test => [test.Subject, test.Part],
        Term.Conditional conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        Term.Items items => items.Members,
        Term.Membership membership => [membership.Item, membership.List],
        Term.Count count => [count.List],
        _ => [],
    };
}
