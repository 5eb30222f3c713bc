namespace Planner.Model.Standards;

/// <summary>Why clauses are held to correspond.</summary>
public enum CrosswalkBasis
{
    /// <summary>The product's judgement of their meaning.</summary>
    Judgement,

    /// <summary>A source says so.</summary>
    Source,
}
