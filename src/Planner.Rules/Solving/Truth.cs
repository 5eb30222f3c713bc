namespace Planner.Rules.Solving;

/// <summary>A three-valued condition: when it is true and when it is false; otherwise it is unknown. Never both.</summary>
internal readonly record struct Truth(Formula IsTrue, Formula IsFalse)
{
    public static readonly Truth Yes = new(Formula.True, Formula.False);

    public static Truth operator !(Truth of) => new(of.IsFalse, of.IsTrue);

    public static Truth And(IReadOnlyList<Truth> parts) =>
        new(Formula.And(parts.Select(part => part.IsTrue)), Formula.Or(parts.Select(part => part.IsFalse)));

    public static Truth Or(IReadOnlyList<Truth> parts) =>
        new(Formula.Or(parts.Select(part => part.IsTrue)), Formula.And(parts.Select(part => part.IsFalse)));
}
