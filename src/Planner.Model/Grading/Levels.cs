namespace Planner.Model.Grading;

/// <summary>A level three times over: what is proven, what would hold if the claims were proven, what is not ruled out.</summary>
/// <param name="Proven">On evidence the clauses accept.</param>
/// <param name="Claimed">When facts without such evidence count too; not below proven.</param>
/// <param name="Possible">When unknown facts count too; not below claimed.</param>
public readonly record struct Levels(int Proven, int Claimed, int Possible)
{
    /// <summary>The same of a rule without levels, whose one level is 1.</summary>
    public Fulfilment Fulfilment => Proven > 0 ? Fulfilment.Met : Possible == 0 ? Fulfilment.NotMet : Fulfilment.NotProven;
}
