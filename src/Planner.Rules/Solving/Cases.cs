using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Solving;

/// <summary>A plain value: each value it can have and when it has it, at most one at a time; when none, it is unknown.</summary>
internal sealed class Cases
{
    public static readonly Cases Unknown = new([]);

    private readonly IReadOnlyList<(object Value, Formula When)> known;

    private Cases(IReadOnlyList<(object Value, Formula When)> known) => this.known = known;

    public IReadOnlyList<(object Value, Formula When)> Known => known;

    public Truth AsTruth => new(When(true), When(false));

    public static Cases Of(object value) => new([(value, Formula.True)]);

    /// <summary>Cases whose values may repeat.</summary>
    public static Cases Of(IEnumerable<(object Value, Formula When)> cases) => new(
    [
        .. cases.Where(one => one.When != Formula.False)
            .GroupBy(one => one.Value)
            .Select(group => (group.Key, Formula.Or(group.Select(one => one.When)))),
    ]);

    public static Cases Of(Truth truth) => Of([(true, truth.IsTrue), (false, truth.IsFalse)]);

    /// <summary>The value of a function of others; unknown where one of them is, or where the function has none.</summary>
    public static Cases Of(IReadOnlyList<Cases> operands, Func<object[], object?> function)
    {
        IEnumerable<(object[] Values, Formula When)> rows = [([], Formula.True)];
        foreach (var operand in operands)
        {
            rows = [.. rows.SelectMany(row => operand.known.Select(one => ((object[])[.. row.Values, one.Value], row.When & one.When)))];
        }

        return Of(rows.Select(row => (Value: function(row.Values), row.When)).Where(row => row.Value is not null).Select(row => (row.Value!, row.When)));
    }

    /// <summary>One of two values; where it is not known which, the value both have.</summary>
    public static Cases Either(Truth condition, Cases whenTrue, Cases whenFalse) => Of(
    [
        .. whenTrue.known.Select(one => (one.Value, condition.IsTrue & one.When)),
        .. whenFalse.known.Select(one => (one.Value, condition.IsFalse & one.When)),
        .. whenTrue.known.Select(one => (one.Value, one.When & whenFalse.When(one.Value))),
    ]);

    public static Truth Compared(BinaryOperator comparison, Cases left, Cases right)
    {
        List<Formula> holds = [], fails = [];
        foreach (var (value, when) in left.known)
        {
            var pairs = right.known.ToLookup(other => Language.Evaluation.Comparing.Holds(comparison, value, other.Value), other => other.When);
            holds.Add(when & Formula.Or(pairs[true]));
            fails.Add(when & Formula.Or(pairs[false]));
        }

        return new Truth(Formula.Or(holds), Formula.Or(fails));
    }

    /// <summary>When it has the value.</summary>
    public Formula When(object value) => Formula.Or(known.Where(one => one.Value.Equals(value)).Select(one => one.When));
}
