using Planner.Rules.Language.Evaluation;
using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language.Typing;

/// <summary>Which operands an operator takes and what it gives.</summary>
internal sealed class OperatorRules(Checker checker)
{
    private static readonly Dictionary<BinaryOperator, string> Signs = new()
    {
        [BinaryOperator.Equal] = "==",
        [BinaryOperator.NotEqual] = "!=",
        [BinaryOperator.Less] = "<",
        [BinaryOperator.LessOrEqual] = "<=",
        [BinaryOperator.Greater] = ">",
        [BinaryOperator.GreaterOrEqual] = ">=",
        [BinaryOperator.In] = "in",
        [BinaryOperator.Add] = "+",
        [BinaryOperator.Subtract] = "-",
        [BinaryOperator.Multiply] = "*",
        [BinaryOperator.Divide] = "/",
        [BinaryOperator.Remainder] = "%",
    };

    public Term Not(Node.Not not)
    {
        var operand = checker.Condition(not.Operand);
        return operand is Term.Invalid ? operand : new Term.Not(operand, not.Span);
    }

    public Term Logic(Node.Logic logic)
    {
        List<Term> operands = [.. logic.Operands.Select(checker.Condition)];
        return operands.Exists(operand => operand is Term.Invalid) ? new Term.Invalid(logic.Span) : new Term.Logic(logic.IsAnd, operands, logic.Span);
    }

    public Term Negate(Node.Negate negate)
    {
        var operand = checker.Check(negate.Operand);
        return operand.Type.IsNumber
            ? Computed(nameof(Arithmetic.Negate), [operand], negate.Span)!
            : Unless(operand, () => checker.Report(Codes.WrongType, operand.Span, $"'-' needs a number; this is {operand.Type}"));
    }

    public Term Binary(Node.Binary binary)
    {
        var (left, right) = (checker.Check(binary.Left), checker.Check(binary.Right));
        if (left is Term.Invalid || right is Term.Invalid)
        {
            return new Term.Invalid(binary.Span);
        }

        return binary.Operator switch
        {
            BinaryOperator.In => In(left, right, binary.Span),
            < BinaryOperator.In => Comparison(binary.Operator, left, right, binary.Span),
            _ => Sum(binary.Operator, left, right, binary.Span),
        };
    }

    public Term Conditional(Node.Conditional node)
    {
        var condition = checker.Condition(node.Condition);
        var (whenTrue, whenFalse) = Matching.Match(checker, checker.Check(node.WhenTrue), checker.Check(node.WhenFalse));
        if (condition is Term.Invalid || whenTrue is Term.Invalid || whenFalse is Term.Invalid)
        {
            return new Term.Invalid(node.Span);
        }

        if (whenTrue.Type is ClauseType.ListOf or ClauseType.Record)
        {
            return checker.Report(Codes.WrongType, whenTrue.Span, "'?' chooses between plain values, not lists or records", "choose between their facts");
        }

        return whenTrue.Type == whenFalse.Type
            ? new Term.Conditional(condition, whenTrue, whenFalse, node.Span)
            : checker.Report(Codes.CannotCombine, whenFalse.Span, $"both values of '?' have one type; these are {whenTrue.Type} and {whenFalse.Type}", Conversion(whenTrue, whenFalse));
    }

    public Term List(Node.ListOf node)
    {
        if (node.Items.Count == 0)
        {
            return checker.Report(Codes.EmptyList, node.Span, "an empty list has no type and nothing in it");
        }

        var members = node.Items.Select(checker.Check).ToList();
        var closed = members.Select(member => member.Type).OfType<ClauseType.Enumeration>().FirstOrDefault();
        members = closed is null ? members : [.. members.Select(member => Matching.ToValues(checker, member, closed))];
        if (members.Exists(member => member is Term.Invalid))
        {
            return new Term.Invalid(node.Span);
        }

        var element = members[0].Type;
        if (element is ClauseType.ListOf or ClauseType.Record)
        {
            return checker.Report(Codes.WrongType, members[0].Span, $"a written list holds plain values; this is {element}");
        }

        return members.Find(member => member.Type != element) is { } other
            ? checker.Report(Codes.MixedList, other.Span, $"this list mixes {element} and {other.Type}", Conversion(members[0], other))
            : Matching.List(members, node.Span, element);
    }

    /// <summary>A computation, unless it is one of constants that has no value: that would make the clause unknown for ever.</summary>
    public Term? Computed(string name, IReadOnlyList<Term> operands, Span span)
    {
        if (operands.Any(operand => operand.Type is ClauseType.Enumeration)
            || Arithmetic.Find(name, [.. operands.Select(operand => operand.Type.Representation)]) is not { } function)
        {
            return null;
        }

        var term = new Term.Computed(function, operands, ClauseType.OfRepresentation(function.ReturnType)!, span);
        var dividesByZero = name is nameof(Arithmetic.Divide) or nameof(Arithmetic.Remainder) && ValueOf(operands[1]) is 0L or 0.0;
        var isConstant = operands.All(operand => ValueOf(operand) is not null);
        return dividesByZero || (isConstant && ValueOf(term) is null)
            ? checker.Report(Codes.NoConstantValue, span, dividesByZero ? "this divides by zero" : "this has no value within the range of its type")
            : term;
    }

    private static object? ValueOf(Term term) => term switch
    {
        Term.Constant constant => constant.Value,
        Term.Computed computed when computed.Operands.Select(ValueOf).ToArray() is var values && Array.TrueForAll(values, value => value is not null) =>
            computed.Function.Invoke(null, values),
        _ => null,
    };

    private static Term Unless(Term operand, Func<Term> report) => operand is Term.Invalid ? operand : report();

    private static string? Conversion(Term left, Term right) =>
        left.Type.IsNumber && right.Type.IsNumber ? "write double(x) around the whole number, or int(x) around the other" : null;

    private Term Comparison(BinaryOperator comparison, Term left, Term right, Span span)
    {
        (left, right) = Matching.Match(checker, left, right);
        if (left is Term.Invalid || right is Term.Invalid)
        {
            return new Term.Invalid(span);
        }

        var sign = Signs[comparison];
        var areNumbers = left.Type.IsNumber && right.Type.IsNumber;
        if ((left.Type != right.Type && !areNumbers) || left.Type is ClauseType.ListOf or ClauseType.Record)
        {
            return checker.Report(Codes.CannotCombine, span, $"'{sign}' cannot compare {left.Type} with {right.Type}", TimeHint(left, right));
        }

        return comparison > BinaryOperator.NotEqual && !left.Type.HasOrder
            ? checker.Report(Codes.CannotCombine, span, $"'{sign}' is not for {left.Type}, which has no order", "use == or in")
            : new Term.Comparison(comparison, left, right, span);
    }

    private static string? TimeHint(Term left, Term right) => (left.Type, right.Type) switch
    {
        var (a, b) when a == ClauseType.Duration || b == ClauseType.Duration => "write a length of time as duration('24h')",
        var (a, b) when a == ClauseType.Timestamp || b == ClauseType.Timestamp => "write a moment as timestamp('2026-01-01T00:00:00Z')",
        _ => null,
    };

    private Term In(Term item, Term list, Span span)
    {
        if (list.Type is not ClauseType.ListOf)
        {
            return checker.Report(Codes.WrongType, list.Span, $"'in' needs a list on its right; this is {list.Type}");
        }

        list = item.Type is ClauseType.Enumeration values ? Matching.ToValues(checker, list, values) : list;
        item = list.Type is ClauseType.ListOf { Element: ClauseType.Enumeration members } ? Matching.ToValues(checker, item, members) : item;
        if (item is Term.Invalid || list is Term.Invalid)
        {
            return new Term.Invalid(span);
        }

        return item.Type is ClauseType.Record || ((ClauseType.ListOf)list.Type).Element != item.Type
            ? checker.Report(Codes.CannotCombine, span, $"'in' cannot look for {item.Type} in {list.Type}")
            : new Term.Membership(item, list, span);
    }

    private Term Sum(BinaryOperator found, Term left, Term right, Span span)
    {
        var hint = left.Type.IsNumber && right.Type.IsNumber ? Conversion(left, right) : TimeHint(left, right);
        return Computed(found.ToString(), [left, right], span)
            ?? checker.Report(Codes.CannotCombine, span, $"'{Signs[found]}' cannot combine {left.Type} with {right.Type}", hint);
    }
}
