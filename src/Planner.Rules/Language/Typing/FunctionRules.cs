using Planner.Rules.Language.Evaluation;
using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language.Typing;

/// <summary>The functions of the language and their arguments.</summary>
internal sealed class FunctionRules(Checker checker, ListRules lists)
{
    private static readonly string[] Free = ["size", "double", "int", "duration", "timestamp"];
    private static readonly string[] OnLists = ["size", .. ListRules.Names];
    private static readonly Dictionary<string, TextTestKind> OnTexts = new()
    {
        ["contains"] = TextTestKind.Contains,
        ["startsWith"] = TextTestKind.StartsWith,
        ["endsWith"] = TextTestKind.EndsWith,
    };

    public Term Check(Node.Call call)
    {
        if (call.Target is null)
        {
            return call.Function.Value switch
            {
                "duration" => TimeLiteral(call, TimeLiterals.Duration, ClauseType.Duration, Codes.BadDuration, "hours, minutes and seconds as in '168h', '1h30m' or '90s' (a day is 24h)"),
                "timestamp" => TimeLiteral(call, TimeLiterals.Timestamp, ClauseType.Timestamp, Codes.BadTimestamp, "a moment with its offset, as in '2026-01-01T00:00:00Z'"),
                "size" => Argument(call) is { } argument ? Size(argument, call.Span) : new Term.Invalid(call.Span),
                "double" => Convert(call, nameof(Arithmetic.ToDouble)),
                "int" => Convert(call, nameof(Arithmetic.ToInt)),
                _ => Unknown(call, Free),
            };
        }

        if (ListRules.Names.Contains(call.Function.Value))
        {
            return lists.Check(call, call.Target);
        }

        var target = checker.Check(call.Target);
        return call.Function.Value switch
        {
            _ when target is Term.Invalid => CheckArguments(call),
            "size" => call.Arguments.Count == 0 ? Size(target, call.Span) : WrongCount(call, "no argument here"),
            var name when OnTexts.TryGetValue(name, out var kind) => TextTest(call, target, kind),
            _ => Unknown(call, target.Type is ClauseType.ListOf ? OnLists : ["size", .. OnTexts.Keys]),
        };
    }

    private Term.Invalid CheckArguments(Node.Call call)
    {
        foreach (var argument in call.Arguments)
        {
            checker.Check(argument);
        }

        return new Term.Invalid(call.Span);
    }

    private Term.Invalid Unknown(Node.Call call, IReadOnlyList<string> known)
    {
        var name = call.Function.Value;
        var (code, message, hint) = name switch
        {
            "has" => (Codes.NotInSubset, "has() is not in this language: it would turn a missing fact into an answer", "leave it out; a missing fact makes the clause unknown"),
            "map" => (Codes.NotInSubset, "map() is not in this language", "use exists, all, exists_one or filter"),
            "now" or "getDate" or "getHours" => (Codes.NotInSubset, "a clause has no clock", "use a fact that the assessment date is part of"),
            _ when ListRules.Names.Contains(name) => (Codes.WrongArguments, $"{name}() belongs after a list", $"write list.{name}(x, condition)"),
            _ => (Codes.UnknownFunction, $"there is no function '{name}' here", Nearest.Hint(name, known) ?? $"there are: {string.Join(", ", known)}"),
        };
        return checker.Report(code, call.Function.Span, message, hint);
    }

    private Term.Invalid WrongCount(Node.Call call, string wanted) =>
        checker.Report(Codes.WrongArguments, call.Function.Span.To(call.Span), $"{call.Function.Value}() takes {wanted}; {call.Arguments.Count} given");

    private Term? Argument(Node.Call call)
    {
        if (call.Arguments.Count == 1)
        {
            return checker.Check(call.Arguments[0]);
        }

        WrongCount(call, "one argument");
        return null;
    }

    private Term TimeLiteral<T>(Node.Call call, Func<string, T?> read, ClauseType type, string code, string hint)
        where T : struct
    {
        if (call.Arguments.Count != 1 || call.Arguments[0] is not Node.Literal { Value: string text } literal)
        {
            return checker.Report(Codes.WrongArguments, call.Span, $"{call.Function.Value}() takes one written text", hint);
        }

        return read(text) is { } value
            ? new Term.Constant(value, type, call.Span)
            : checker.Report(code, literal.Span, $"'{text}' is no {type}", hint);
    }

    private Term Convert(Node.Call call, string function)
    {
        if (Argument(call) is not { } argument)
        {
            return new Term.Invalid(call.Span);
        }

        if (argument is Term.Invalid)
        {
            return argument;
        }

        return argument.Type.IsNumber
            ? new OperatorRules(checker).Computed(function, [argument], call.Span)!
            : checker.Report(Codes.WrongType, argument.Span, $"{call.Function.Value}() takes a number; this is {argument.Type}");
    }

    private Term Size(Term target, Span span) => target switch
    {
        Term.Invalid => target,
        { Type: ClauseType.ListOf } => new Term.Count(target, span),
        _ when target.Type == ClauseType.Text => new OperatorRules(checker).Computed(nameof(Arithmetic.Size), [target], span)!,
        _ => checker.Report(Codes.WrongType, target.Span, $"size() needs a list or a text; this is {target.Type}"),
    };

    private Term TextTest(Node.Call call, Term subject, TextTestKind kind)
    {
        if (Argument(call) is not { } part || part is Term.Invalid)
        {
            return new Term.Invalid(call.Span);
        }

        var wrong = new[] { subject, part }.FirstOrDefault(term => term.Type != ClauseType.Text);
        return wrong is null
            ? new Term.TextTest(kind, subject, part, call.Span)
            : checker.Report(Codes.WrongType, wrong.Span, $"{call.Function.Value}() is for texts; this is {wrong.Type}", wrong.Type is ClauseType.Enumeration ? "compare with == or in" : null);
    }
}
