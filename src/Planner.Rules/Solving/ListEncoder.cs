using Planner.Rules.Language.Syntax;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>Lists in formulas, by the same rules as the interpreter: partial lists never prove that there is no other member, an empty list never proves <c>all</c>.</summary>
internal sealed class ListEncoder(ClauseEncoder encoder)
{
    public Truth Quantified(Term.Quantifier term)
    {
        var list = Open(term.List);
        var members = list.Entries.Select(entry => (entry.Belongs, Passes: encoder.With(term.Local, entry.Item, term.Body))).ToList();
        return term.Kind switch
        {
            QuantifierKind.All => All(list, members),
            QuantifierKind.Exists => Exists(list, [.. members.Select(member => Truth.And([member.Belongs, member.Passes]))]),
            _ => ExistsOne(list, [.. members.Select(member => Truth.And([member.Belongs, member.Passes]))]),
        };
    }

    public Truth Contains(Term.Membership term)
    {
        var (list, wanted) = (Open(term.List), encoder.Value(term.Item));
        return Exists(list, [.. list.Entries.Select(entry => Truth.And([entry.Belongs, Cases.Compared(BinaryOperator.Equal, wanted, ((Slot.Scalar)entry.Item).Cases)]))]);
    }

    public Cases Count(Term.Count term)
    {
        var list = Open(term.List);
        List<Formula> counts = [list.Known & !list.Partial];
        foreach (var (belongs, _) in list.Entries)
        {
            var before = counts;
            counts =
            [
                .. Enumerable.Range(0, before.Count + 1).Select(count => Formula.Or(
                [
                    count < before.Count ? before[count] & belongs.IsFalse : Formula.False,
                    count > 0 ? before[count - 1] & belongs.IsTrue : Formula.False,
                ])),
            ];
        }

        return Cases.Of(counts.Select((when, count) => ((object)(long)count, when)));
    }

    private Slot.List Open(Term term) => term switch
    {
        Term.Items items => new Slot.List(Formula.True, Formula.False, [.. items.Members.Select(member => (Truth.Yes, (Slot)new Slot.Scalar(encoder.Value(member))))]),
        Term.Filter filter => Filtered(Open(filter.List), filter),
        _ => encoder.Place(term) as Slot.List ?? new Slot.List(Formula.False, Formula.False, []),
    };

    private Slot.List Filtered(Slot.List list, Term.Filter filter) => new(
        list.Known,
        list.Partial,
        [.. list.Entries.Select(entry => (Truth.And([entry.Belongs, encoder.With(filter.Local, entry.Item, filter.Body)]), entry.Item))]);

    private static Truth All(Slot.List list, IReadOnlyList<(Truth Belongs, Truth Passes)> members) => new(
        Formula.And(
        [
            list.Known,
            !list.Partial,
            .. members.Select(member => member.Belongs.IsFalse | member.Passes.IsTrue),
            Formula.Or(members.Select(member => member.Belongs.IsTrue)),
        ]),
        list.Known & Formula.Or(members.Select(member => member.Belongs.IsTrue & member.Passes.IsFalse)));

    private static Truth Exists(Slot.List list, IReadOnlyList<Truth> members) => new(
        list.Known & Formula.Or(members.Select(member => member.IsTrue)),
        Formula.And([list.Known, !list.Partial, .. members.Select(member => member.IsFalse)]));

    private static Truth ExistsOne(Slot.List list, IReadOnlyList<Truth> members)
    {
        var whole = list.Known & !list.Partial;
        Formula Others(int but) => Formula.And(members.Where((_, other) => other != but).Select(member => member.IsFalse));
        var two = members.SelectMany((member, at) => members.Skip(at + 1).Select(other => member.IsTrue & other.IsTrue));
        return new Truth(
            whole & Formula.Or(members.Select((member, at) => member.IsTrue & Others(at))),
            (list.Known & Formula.Or(two)) | Formula.And([whole, .. members.Select(member => member.IsFalse)]));
    }
}
