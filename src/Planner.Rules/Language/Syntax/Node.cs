namespace Planner.Rules.Language.Syntax;

/// <summary>What was written: the closed set of forms a clause is made of.</summary>
/// <param name="Span">Where it stands, enclosing parentheses included.</param>
internal abstract record Node(Span Span)
{
    /// <summary>Nodes on the longest way down, this one included.</summary>
    public virtual int Depth => 1;

    /// <summary>Stands where the text was broken; the problem is already reported.</summary>
    internal sealed record Missing(Span Span) : Node(Span);

    internal sealed record Literal(object Value, Span Span) : Node(Span);

    internal sealed record Name(string Id, Span Span) : Node(Span);

    internal sealed record Select(Node Target, string Field, Span FieldSpan, Span Span) : Node(Span)
    {
        public override int Depth { get; } = Target.Depth + 1;
    }

    internal sealed record Call(Node? Target, Token Function, IReadOnlyList<Node> Arguments, Span Span) : Node(Span)
    {
        public override int Depth { get; } = 1 + Math.Max(Target?.Depth ?? 0, Deepest(Arguments));
    }

    internal sealed record ListOf(IReadOnlyList<Node> Items, Span Span) : Node(Span)
    {
        public override int Depth { get; } = 1 + Deepest(Items);
    }

    internal sealed record Not(Node Operand, Span Span) : Node(Span)
    {
        public override int Depth { get; } = 1 + Operand.Depth;
    }

    internal sealed record Negate(Node Operand, Span Span) : Node(Span)
    {
        public override int Depth { get; } = 1 + Operand.Depth;
    }

    /// <summary>A whole chain of <c>&amp;&amp;</c> or <c>||</c>: its length is not depth.</summary>
    internal sealed record Logic(bool IsAnd, IReadOnlyList<Node> Operands, Span Span) : Node(Span)
    {
        public override int Depth { get; } = 1 + Deepest(Operands);
    }

    internal sealed record Binary(BinaryOperator Operator, Node Left, Node Right, Span Span) : Node(Span)
    {
        public override int Depth { get; } = 1 + Math.Max(Left.Depth, Right.Depth);
    }

    internal sealed record Conditional(Node Condition, Node WhenTrue, Node WhenFalse, Span Span) : Node(Span)
    {
        public override int Depth { get; } = 1 + Math.Max(Condition.Depth, Math.Max(WhenTrue.Depth, WhenFalse.Depth));
    }

    private static int Deepest(IReadOnlyList<Node> nodes) => nodes.Count == 0 ? 0 : nodes.Max(node => node.Depth);
}
