namespace Planner.Rules.Solving;

/// <summary>Which variables hold. Not for several threads at once.</summary>
internal sealed class Assignment(IReadOnlySet<Formula> variables)
{
    // Formulas share parts, and without a memory a part would be worked out as often as it is used.
    private readonly Dictionary<Formula, bool> known = [];

    public IReadOnlySet<Formula> Variables => variables;

    public bool Holds(Formula formula)
    {
        if (formula is not Formula.Joint joint)
        {
            return formula is Formula.Negation negation ? !Holds(negation.Of) : formula == Formula.True || variables.Contains(formula);
        }

        if (!known.TryGetValue(formula, out var holds))
        {
            known.Add(formula, holds = joint.IsAnd ? joint.Parts.All(Holds) : joint.Parts.Any(Holds));
        }

        return holds;
    }

    /// <summary>The same, but for some variables.</summary>
    public Assignment With(IEnumerable<Formula> on, IEnumerable<Formula> off) => new(variables.Except(off).Union(on).ToHashSet());
}
