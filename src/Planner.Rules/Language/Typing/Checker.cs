using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language.Typing;

/// <summary>Gives every part of a clause its type, and reports everything that has none.</summary>
internal sealed class Checker
{
    /// <summary>Name under which the parameters of a pack stand beside the facts.</summary>
    public const string ParametersName = "params";

    private readonly ClauseType.Record root;
    private readonly IReadOnlyDictionary<string, object> parameters;
    private readonly List<Problem> problems;
    private readonly OperatorRules operators;
    private readonly FunctionRules functions;

    public Checker(Type root, IReadOnlyDictionary<string, object> parameters, List<Problem> problems)
    {
        this.root = new ClauseType.Record(root);
        this.parameters = parameters;
        this.problems = problems;
        operators = new OperatorRules(this);
        functions = new FunctionRules(this, new ListRules(this));
    }

    /// <summary>The members in sight, the innermost last.</summary>
    public List<Local> Scope { get; } = [];

    public Term Check(Node node) => node switch
    {
        Node.Literal literal => new Term.Constant(literal.Value, TypeOf(literal.Value), literal.Span),
        Node.Name name => Name(name),
        Node.Select select => Select(select),
        Node.Call call => functions.Check(call),
        Node.ListOf list => operators.List(list),
        Node.Not not => operators.Not(not),
        Node.Negate negate => operators.Negate(negate),
        Node.Logic logic => operators.Logic(logic),
        Node.Binary binary => operators.Binary(binary),
        Node.Conditional conditional => operators.Conditional(conditional),
        _ => new Term.Invalid(node.Span),
    };

    /// <summary>A part that must be true or false.</summary>
    public Term Condition(Node node)
    {
        var term = Check(node);
        return term is Term.Invalid || term.Type == ClauseType.Bool
            ? term
            : Report(Codes.WrongType, term.Span, $"true or false is needed here; this is {term.Type}");
    }

    public Term.Invalid Report(string code, Span span, string message, string? hint = null)
    {
        problems.Add(new Problem(code, message, span, hint));
        return new Term.Invalid(span);
    }

    /// <summary>True when the name already stands for a fact or a member.</summary>
    public bool IsTaken(string name) =>
        name == ParametersName || root.Shape.Members.ContainsKey(name) || Scope.Exists(local => local.Name == name);

    private static ClauseType TypeOf(object value) => value switch
    {
        bool => ClauseType.Bool,
        long => ClauseType.Int,
        double => ClauseType.Double,
        TimeSpan => ClauseType.Duration,
        DateTimeOffset => ClauseType.Timestamp,
        string => ClauseType.Text,
        _ => throw new NotSupportedException($"A parameter cannot be a {value.GetType()}."),
    };

    private Term Name(Node.Name name)
    {
        if (Scope.FindLast(local => local.Name == name.Id) is { } local)
        {
            local.IsUsed = true;
            return local.Type == ClauseType.Unresolved ? new Term.Invalid(name.Span) : new Term.Variable(local, name.Span);
        }

        if (name.Id == ParametersName)
        {
            return Report(Codes.WrongType, name.Span, "'params' is not a value", "write params.<name>");
        }

        return root.Shape.Members.TryGetValue(name.Id, out var member)
            ? new Term.Fact(new Term.Root(root, name.Span), member, name.Span)
            : Report(Codes.UnknownFact, name.Span, $"there is no fact '{name.Id}'", Nearest.Hint(name.Id, [.. root.Shape.Members.Keys, .. Scope.Select(other => other.Name), ParametersName]));
    }

    private Term Select(Node.Select select)
    {
        if (select.Target is Node.Name { Id: ParametersName } && !Scope.Exists(local => local.Name == ParametersName))
        {
            return Parameter(select);
        }

        var target = Check(select.Target);
        return target switch
        {
            Term.Invalid => target,
            { Type: ClauseType.Record record } => record.Shape.Members.TryGetValue(select.Field, out var member)
                ? new Term.Fact(target, member, select.Span)
                : Report(Codes.UnknownFact, select.FieldSpan, $"{record} has no fact '{select.Field}'", Nearest.Hint(select.Field, record.Shape.Members.Keys)),
            { Type: ClauseType.ListOf } => Report(Codes.WrongType, select.FieldSpan, $"this is a list, and its members have the fact, if any has '{select.Field}'", $"write .exists(x, x.{select.Field} …) or .all(…)"),
            _ => Report(Codes.WrongType, select.FieldSpan, $"{target.Type} has no facts of its own"),
        };
    }

    private Term Parameter(Node.Select select) => parameters.TryGetValue(select.Field, out var value)
        ? new Term.Constant(value, TypeOf(value), select.Span, $"{ParametersName}.{select.Field}")
        : Report(Codes.UnknownFact, select.FieldSpan, $"this pack has no parameter '{select.Field}'", Nearest.Hint(select.Field, parameters.Keys));
}
