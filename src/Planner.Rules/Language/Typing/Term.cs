using System.Reflection;
using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language.Typing;

/// <summary>What a clause means: the closed set of typed forms that both evaluators work on.</summary>
internal abstract record Term(ClauseType Type, Span Span)
{
    /// <summary>Stands where a problem is already reported.</summary>
    internal sealed record Invalid(Span Span) : Term(ClauseType.Unresolved, Span);

    /// <summary>The record of facts itself.</summary>
    internal sealed record Root(ClauseType Type, Span Span) : Term(Type, Span);

    /// <summary>A literal, or the parameter whose path it carries; a value of a closed set is held by its name.</summary>
    internal sealed record Constant(object Value, ClauseType Type, Span Span, string? Path = null) : Term(Type, Span);

    internal sealed record Variable(Local Local, Span Span) : Term(Local.Type, Span);

    internal sealed record Fact(Term Target, FactMember Member, Span Span) : Term(Member.Type, Span);

    internal sealed record Not(Term Operand, Span Span) : Term(ClauseType.Bool, Span);

    internal sealed record Logic(bool IsAnd, IReadOnlyList<Term> Operands, Span Span) : Term(ClauseType.Bool, Span);

    internal sealed record Comparison(BinaryOperator Operator, Term Left, Term Right, Span Span) : Term(ClauseType.Bool, Span);

    /// <summary>A sum, product, sign or conversion: any function of <c>Arithmetic</c>, known or unknown as that says.</summary>
    internal sealed record Computed(MethodInfo Function, IReadOnlyList<Term> Operands, ClauseType Type, Span Span) : Term(Type, Span);

    internal sealed record TextTest(TextTestKind Kind, Term Subject, Term Part, Span Span) : Term(ClauseType.Bool, Span);

    internal sealed record Conditional(Term Condition, Term WhenTrue, Term WhenFalse, Span Span) : Term(WhenTrue.Type, Span);

    internal sealed record Items(IReadOnlyList<Term> Members, ClauseType.ListOf ListType, Span Span) : Term(ListType, Span);

    internal sealed record Filter(Term List, Local Local, Term Body, Span Span) : Term(List.Type, Span);

    internal sealed record Quantifier(QuantifierKind Kind, Term List, Local Local, Term Body, Span Span) : Term(ClauseType.Bool, Span);

    internal sealed record Membership(Term Item, Term List, Span Span) : Term(ClauseType.Bool, Span);

    /// <summary>How many members a list has.</summary>
    internal sealed record Count(Term List, Span Span) : Term(ClauseType.Int, Span);
}
