using Planner.Documents;

namespace Planner.Rules.Language.Syntax;

/// <summary>
/// Words to a tree, by the grammar of the Common Expression Language (cel-spec, "Syntax"). The first thing that does not fit
/// is reported; from there on the parser sees only the end, so that it neither throws nor reports what follows from it.
/// </summary>
internal sealed class Parser
{
    public const int MaxLength = 4096;
    public const int MaxDepth = 100;

    private static readonly Dictionary<string, BinaryOperator> Relations = new()
    {
        ["=="] = BinaryOperator.Equal,
        ["!="] = BinaryOperator.NotEqual,
        ["<"] = BinaryOperator.Less,
        ["<="] = BinaryOperator.LessOrEqual,
        [">"] = BinaryOperator.Greater,
        [">="] = BinaryOperator.GreaterOrEqual,
        ["in"] = BinaryOperator.In,
    };

    private static readonly Dictionary<string, BinaryOperator> Sums = new() { ["+"] = BinaryOperator.Add, ["-"] = BinaryOperator.Subtract };

    private static readonly Dictionary<string, BinaryOperator> Products = new()
    {
        ["*"] = BinaryOperator.Multiply,
        ["/"] = BinaryOperator.Divide,
        ["%"] = BinaryOperator.Remainder,
    };

    private readonly IReadOnlyList<Token> tokens;
    private readonly List<Problem> problems;
    private readonly PrimaryParser primary;
    private int at;
    private int nesting;

    private Parser(SourceText source, List<Problem> problems)
    {
        this.problems = problems;
        var lexer = new Lexer(source, problems);
        tokens = lexer.Read();
        HasFailed = lexer.IsBroken;
        primary = new PrimaryParser(this, problems);
    }

    public bool HasFailed { get; private set; }

    public Token Current => tokens[at];

    /// <summary>A whole clause.</summary>
    public static Node Parse(SourceText source, List<Problem> problems)
    {
        if (IsTooLong(source, problems))
        {
            return new Node.Missing(new Span(source, 0, 0));
        }

        var parser = new Parser(source, problems);
        var node = parser.Expression();
        parser.End();
        return node;
    }

    /// <summary>What stands in <c>over</c>: a list and the name of its member, <c>criticalData as data</c>.</summary>
    public static (Node List, Token Member) ParseOver(SourceText source, List<Problem> problems)
    {
        if (IsTooLong(source, problems))
        {
            var nowhere = new Span(source, 0, 0);
            return (new Node.Missing(nowhere), new Token(TokenKind.Name, nowhere, ""));
        }

        var parser = new Parser(source, problems);
        var list = parser.Expression();
        if (parser.Current is { Kind: TokenKind.Name, Value: "as" })
        {
            parser.Advance();
        }
        else
        {
            parser.Fail(Codes.Expected, $"'as' and a name for the member belong here, not {parser.Current.Described}", parser.Current.Span, "write: over: criticalData as data");
        }

        var member = parser.Name("a name for the member");
        parser.End();
        return (list, member);
    }

    public Token Advance() => tokens[Current.Kind == TokenKind.End ? at : at++];

    public bool Eat(string symbol)
    {
        var found = Current.Is(symbol);
        at += found ? 1 : 0;
        return found;
    }

    public Span Need(string symbol, string purpose)
    {
        var span = Current.Span;
        if (!Eat(symbol))
        {
            Fail(Codes.Expected, $"'{symbol}' is needed {purpose}, not {Current.Described}", span);
        }

        return span;
    }

    public Token Name(string purpose)
    {
        if (Current.Kind != TokenKind.Name)
        {
            Fail(Codes.Expected, $"{purpose} is needed here, not {Current.Described}", Current.Span);
        }

        return Current.Kind == TokenKind.Name ? Advance() : new Token(TokenKind.Name, Current.Span, "");
    }

    public Node Fail(string code, string message, Span span, string? hint = null)
    {
        if (!HasFailed)
        {
            problems.Add(new Problem(code, message, span, hint));
        }

        HasFailed = true;
        at = tokens.Count - 1;
        return new Node.Missing(span);
    }

    public Node Built(Node node) => node.Depth <= MaxDepth ? node : TooDeep(node.Span);

    public Node Expression()
    {
        if (nesting >= MaxDepth)
        {
            return TooDeep(Current.Span);
        }

        nesting++;
        var node = Either();
        if (Eat("?"))
        {
            var whenTrue = Either();
            Need(":", "between the two values of '?'");
            var whenFalse = Expression();
            node = Built(new Node.Conditional(node, whenTrue, whenFalse, node.Span.To(whenFalse.Span)));
        }

        nesting--;
        return node;
    }

    private static bool IsTooLong(SourceText source, List<Problem> problems)
    {
        var isTooLong = source.Text.Length > MaxLength;
        if (isTooLong)
        {
            problems.Add(new Problem(Codes.TooLong, $"a clause has at most {MaxLength} characters; this one has {source.Text.Length}", new Span(source, 0, 1), "divide it into several clauses"));
        }

        return isTooLong;
    }

    private Node TooDeep(Span span) =>
        Fail(Codes.TooDeep, $"this is nested deeper than {MaxDepth}", span with { End = Math.Max(span.Start, Math.Min(span.End, span.Start + 1)) }, "divide it into several clauses");

    private void End()
    {
        if (Current.Kind != TokenKind.End)
        {
            var hint = Current.Value switch { "and" => "write '&&'", "or" => "write '||'", "not" => "write '!'", _ => null };
            Fail(Codes.AfterEnd, $"{Current.Described} follows where the condition is already complete", Current.Span, hint);
        }
    }

    private Node Either() => Chain("||", isAnd: false, Both);

    private Node Both() => Chain("&&", isAnd: true, Relation);

    private Node Relation() => LeftToRight(Relations, Sum);

    private Node Sum() => LeftToRight(Sums, Product);

    private Node Product() => LeftToRight(Products, primary.Unary);

    private Node Chain(string symbol, bool isAnd, Func<Node> operand)
    {
        var first = operand();
        if (!Current.Is(symbol))
        {
            return first;
        }

        var operands = new List<Node> { first };
        while (Eat(symbol))
        {
            operands.Add(operand());
        }

        return Built(new Node.Logic(isAnd, operands, first.Span.To(operands[^1].Span)));
    }

    private Node LeftToRight(Dictionary<string, BinaryOperator> operators, Func<Node> operand)
    {
        var left = operand();
        while (Current.Kind == TokenKind.Symbol && operators.TryGetValue(Current.Value, out var found))
        {
            Advance();
            var right = operand();
            left = Built(new Node.Binary(found, left, right, left.Span.To(right.Span)));
        }

        return left;
    }
}
