namespace Planner.Rules.Solving;

/// <summary>Which variables hold.</summary>
internal sealed record Assignment(IReadOnlySet<Formula> True)
{
    public bool Holds(Formula formula) => formula switch
    {
        Formula.Fixed constant => constant.Value,
        Formula.Negation negation => !Holds(negation.Of),
        Formula.Joint { IsAnd: true } joint => joint.Parts.All(Holds),
        Formula.Joint joint => joint.Parts.Any(Holds),
        _ => True.Contains(formula),
    };

    /// <summary>The same, but for some variables.</summary>
    public Assignment With(IEnumerable<Formula> on, IEnumerable<Formula> off) => new(True.Except(off).Union(on).ToHashSet());
}
