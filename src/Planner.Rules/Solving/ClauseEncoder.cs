using Planner.Rules.Language.Evaluation;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>Turns a clause into a formula over the facts of one system: the third reading of a clause beside the interpreter and the compiled form, and equal to both.</summary>
/// <param name="root">The facts.</param>
internal sealed class ClauseEncoder(Slot.Record root)
{
    private readonly Dictionary<Local, Slot> locals = [];

    /// <summary>When a clause is true and when it is false.</summary>
    public static Truth Encode(Term clause, Slot.Record root) => new ClauseEncoder(root).Condition(clause);

    public Truth Condition(Term term) => term switch
    {
        Term.Not not => !Condition(not.Operand),
        Term.Logic logic => logic.IsAnd ? Truth.And(Each(logic.Operands)) : Truth.Or(Each(logic.Operands)),
        Term.Comparison comparison => Cases.Compared(comparison.Operator, Value(comparison.Left), Value(comparison.Right)),
        Term.Conditional conditional => Either(Condition(conditional.Condition), Condition(conditional.WhenTrue), Condition(conditional.WhenFalse)),
        Term.Quantifier quantifier => new ListEncoder(this).Quantified(quantifier),
        Term.Membership membership => new ListEncoder(this).Contains(membership),
        _ => Value(term).AsTruth,
    };

    public Cases Value(Term term) => term switch
    {
        Term.Constant constant => Cases.Of(constant.Value),
        Term.Variable or Term.Fact => Place(term) is Slot.Scalar scalar ? scalar.Cases : Cases.Unknown,
        Term.Computed computed => Cases.Of([.. computed.Operands.Select(Value)], values => computed.Function.Invoke(null, values)),
        Term.TextTest test => Cases.Of([Value(test.Subject), Value(test.Part)], values => Emitter.TextsMatch(test.Kind, (string)values[0], (string)values[1])),
        Term.Conditional { Type: var type } conditional when type != ClauseType.Bool =>
            Cases.Either(Condition(conditional.Condition), Value(conditional.WhenTrue), Value(conditional.WhenFalse)),
        Term.Count count => new ListEncoder(this).Count(count),
        _ => Cases.Of(Condition(term)),
    };

    /// <summary>Where a fact stands; null where what holds it is unknown.</summary>
    public Slot? Place(Term term) => term switch
    {
        Term.Root => root,
        Term.Variable variable => locals[variable.Local],
        Term.Fact fact => Place(fact.Target) is Slot.Record record ? Known(record, record.Member(fact.Member)) : null,
        _ => throw new InvalidOperationException($"{term.GetType().Name} is no place."),
    };

    /// <summary>A condition with a name standing for a member.</summary>
    public Truth With(Local local, Slot item, Term body)
    {
        locals[local] = item;
        return Condition(body);
    }

    private static Truth Either(Truth condition, Truth whenTrue, Truth whenFalse) => new(
        Formula.Or([condition.IsTrue & whenTrue.IsTrue, condition.IsFalse & whenFalse.IsTrue, whenTrue.IsTrue & whenFalse.IsTrue]),
        Formula.Or([condition.IsTrue & whenTrue.IsFalse, condition.IsFalse & whenFalse.IsFalse, whenTrue.IsFalse & whenFalse.IsFalse]));

    /// <summary>A member of a record that may itself be unknown.</summary>
    private static Slot Known(Slot.Record record, Slot member) => (record.Known, member) switch
    {
        (Formula.Fixed { Value: true }, _) => member,
        (_, Slot.Scalar scalar) => new Slot.Scalar(Cases.Of(scalar.Cases.Known.Select(one => (one.Value, record.Known & one.When)))),
        (_, Slot.List list) => new Slot.List(record.Known & list.Known, list.Partial, list.Entries),
        (_, Slot.Record nested) => new Slot.Record(nested.Original, record.Known & nested.Known, nested.Member),
        _ => member,
    };

    private List<Truth> Each(IReadOnlyList<Term> terms) => [.. terms.Select(Condition)];
}
