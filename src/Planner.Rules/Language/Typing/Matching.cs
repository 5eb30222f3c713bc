using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language.Typing;

/// <summary>Brings two parts to one type where that is allowed: a text literal to a closed set of values.</summary>
internal static class Matching
{
    /// <summary>Both parts with one type, or as they were; an invalid part when a literal is outside the set.</summary>
    public static (Term Left, Term Right) Match(Checker checker, Term left, Term right) => (left.Type, right.Type) switch
    {
        (ClauseType.Enumeration values, _) => (left, ToValues(checker, right, values)),
        (_, ClauseType.Enumeration values) => (ToValues(checker, left, values), right),
        _ => (left, right),
    };

    /// <summary>Text literals, also inside a list or a choice, as values of the set.</summary>
    public static Term ToValues(Checker checker, Term term, ClauseType.Enumeration values) => term switch
    {
        Term.Constant { Value: string name } constant when constant.Type == ClauseType.Text => ToValue(checker, constant, name, values),
        Term.Conditional choice when choice.Type == ClauseType.Text => Choice(checker, choice, values),
        Term.Items items when items.ListType.Element == ClauseType.Text =>
            List([.. items.Members.Select(member => ToValues(checker, member, values))], items.Span, values),
        _ => term,
    };

    public static Term List(IReadOnlyList<Term> members, Span span, ClauseType element) =>
        members.Any(member => member is Term.Invalid)
            ? new Term.Invalid(span)
            : new Term.Items(members, new ClauseType.ListOf(element, element.Representation), span);

    private static Term Choice(Checker checker, Term.Conditional choice, ClauseType.Enumeration values)
    {
        var (whenTrue, whenFalse) = (ToValues(checker, choice.WhenTrue, values), ToValues(checker, choice.WhenFalse, values));
        return whenTrue is Term.Invalid || whenFalse is Term.Invalid || whenTrue.Type != whenFalse.Type
            ? new Term.Invalid(choice.Span)
            : new Term.Conditional(choice.Condition, whenTrue, whenFalse, choice.Span);
    }

    private static Term ToValue(Checker checker, Term.Constant constant, string name, ClauseType.Enumeration values) =>
        values.Values.ContainsKey(name)
            ? new Term.Constant(name, values, constant.Span, constant.Path)
            : checker.Report(Codes.OutsideValues, constant.Span, $"'{name}' is no {values}", Nearest.Hint(name, values.Values.Keys) ?? $"one of: {string.Join(", ", values.Values.Keys)}");
}
