using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language.Typing;

/// <summary>The functions that look at every member of a list, and the names they give to it.</summary>
internal sealed class ListRules(Checker checker)
{
    public static readonly IReadOnlyList<string> Names = ["exists", "all", "exists_one", "filter"];

    /// <summary>Loops within loops: more would let one clause run for hours.</summary>
    private const int MaxLoops = 5;

    public Term Check(Node.Call call, Node target)
    {
        var list = checker.Check(target);
        if (call.Arguments is not [Node.Name name, var body])
        {
            return list is Term.Invalid ? list : checker.Report(Codes.WrongArguments, call.Function.Span.To(call.Span), $"{call.Function.Value}() takes a name and a condition", $"write list.{call.Function.Value}(x, condition)");
        }

        return Over(call.Function.Value, list, new Token(TokenKind.Name, name.Span, name.Id), body, call.Span);
    }

    /// <summary>The same from its parts, which may stand in different texts.</summary>
    public Term Over(string function, Term list, Token name, Node body, Span span)
    {
        if (list is not Term.Invalid && list.Type is not ClauseType.ListOf)
        {
            list = checker.Report(Codes.WrongType, list.Span, $"{function}() needs a list; this is {list.Type}");
        }

        var local = new Local(name.Value, list.Type is ClauseType.ListOf { Element: var element } ? element : ClauseType.Unresolved);
        if (checker.IsTaken(name.Value))
        {
            return checker.Report(Codes.Shadowing, name.Span, $"'{name.Value}' already names something else", "choose another name");
        }

        if (checker.Scope.Count == MaxLoops)
        {
            return checker.Report(Codes.TooDeep, span, $"lists are looked through within each other at most {MaxLoops} deep", "divide it into several clauses");
        }

        checker.Scope.Add(local);
        var condition = checker.Condition(body);
        checker.Scope.Remove(local);
        if (!local.IsUsed && condition is not Term.Invalid)
        {
            return checker.Report(Codes.Unused, name.Span, $"the condition never looks at '{name.Value}'");
        }

        return list is Term.Invalid || condition is Term.Invalid ? new Term.Invalid(span) : Built(function, list, local, condition, span);
    }

    private static Term Built(string function, Term list, Local local, Term condition, Span span) => function switch
    {
        "filter" => new Term.Filter(list, local, condition, span),
        "exists" => new Term.Quantifier(QuantifierKind.Exists, list, local, condition, span),
        "all" => new Term.Quantifier(QuantifierKind.All, list, local, condition, span),
        _ => new Term.Quantifier(QuantifierKind.ExistsOne, list, local, condition, span),
    };
}
