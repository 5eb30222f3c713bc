using System.Globalization;

namespace Planner.Rules.Language.Syntax;

/// <summary>The tightest part of the grammar: signs, member access, calls, literals, parentheses.</summary>
internal sealed class PrimaryParser(Parser parser, List<Problem> problems)
{
    /// <summary>Names that CEL keeps for itself, so that every CEL tool can read a clause.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace",
        "return", "var", "void", "while",
    ];

    public Node Unary()
    {
        var sign = parser.Current;
        if (!sign.Is("!") && !sign.Is("-"))
        {
            return Member(isNegative: false);
        }

        var starts = new List<Span>();
        while (parser.Current.Is(sign.Value))
        {
            starts.Add(parser.Advance().Span);
        }

        // The smallest whole number exists only with its sign, so the last '-' belongs to the literal.
        var isNegative = sign.Is("-") && parser.Current.Kind is TokenKind.Int or TokenKind.Double;
        var node = Member(isNegative);
        node = isNegative ? node with { Span = starts[^1].To(node.Span) } : node;
        for (var i = starts.Count - (isNegative ? 2 : 1); i >= 0 && node.Depth <= Parser.MaxDepth; i--)
        {
            var span = starts[i].To(node.Span);
            node = parser.Built(sign.Is("!") ? new Node.Not(node, span) : new Node.Negate(node, span));
        }

        return node;
    }

    private Node Member(bool isNegative)
    {
        var node = Primary(isNegative);
        while (parser.Current.Is(".") || parser.Current.Is("["))
        {
            if (parser.Current.Is("["))
            {
                return parser.Fail(Codes.NotInSubset, "members of a list have no numbers in this language", parser.Current.Span, "use exists, all or filter");
            }

            parser.Advance();
            var name = parser.Name("the name of a fact or function");
            node = parser.Built(parser.Current.Is("(") ? Call(node, name) : new Node.Select(node, name.Value, name.Span, node.Span.To(name.Span)));
        }

        return node;
    }

    private Node Primary(bool isNegative)
    {
        var token = parser.Advance();
        return token.Kind switch
        {
            TokenKind.Int => Whole(token, isNegative),
            TokenKind.Double => Fraction(token, isNegative),
            TokenKind.Text => new Node.Literal(token.Value, token.Span),
            TokenKind.Name => Word(token),
            _ when token.Is("(") => Parentheses(token),
            _ when token.Is("[") => List(token),
            TokenKind.End => parser.Fail(Codes.Expected, "the condition ends where a value is needed", token.Span),
            _ => parser.Fail(Codes.Expected, $"a value is needed here, not {token.Described}", token.Span),
        };
    }

    private Node Word(Token token)
    {
        if (token.Value is "true" or "false")
        {
            return new Node.Literal(token.Value == "true", token.Span);
        }

        if (token.Value == "null")
        {
            problems.Add(new Problem(Codes.NoNull, "there is no null: a missing fact makes the comparison unknown by itself", token.Span, "leave this comparison out"));
            return new Node.Missing(token.Span);
        }

        if (Reserved.Contains(token.Value))
        {
            return parser.Fail(Codes.Reserved, $"CEL keeps the word '{token.Value}' for itself", token.Span);
        }

        return parser.Current.Is("(") ? Call(null, token) : new Node.Name(token.Value, token.Span);
    }

    private Node.Call Call(Node? target, Token function)
    {
        parser.Advance();
        var arguments = Items(")", mayTrail: false);
        var close = parser.Need(")", $"to close the arguments of {function.Value}()");
        return new Node.Call(target, function, arguments, (target?.Span ?? function.Span).To(close));
    }

    private Node.ListOf List(Token open)
    {
        var items = Items("]", mayTrail: true);
        return new Node.ListOf(items, open.Span.To(parser.Need("]", "to close '['")));
    }

    private List<Node> Items(string close, bool mayTrail)
    {
        var items = new List<Node>();
        if (parser.Current.Is(close))
        {
            return items;
        }

        do
        {
            items.Add(parser.Expression());
        }
        while (parser.Eat(",") && !(mayTrail && parser.Current.Is(close)));
        return items;
    }

    private Node Parentheses(Token open)
    {
        var inner = parser.Expression();
        return inner with { Span = open.Span.To(parser.Need(")", "to close '('")) };
    }

    private Node Whole(Token token, bool isNegative) =>
        long.TryParse((isNegative ? "-" : "") + token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? new Node.Literal(value, token.Span)
            : parser.Fail(Codes.BadNumber, "this whole number does not fit into 64 bits", token.Span, "write it with a decimal point");

    private Node Fraction(Token token, bool isNegative)
    {
        var value = double.Parse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? new Node.Literal(isNegative ? -value : value, token.Span)
            : parser.Fail(Codes.BadNumber, "this number is too large", token.Span);
    }
}
