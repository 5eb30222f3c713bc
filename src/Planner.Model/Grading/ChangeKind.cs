namespace Planner.Model.Grading;

/// <summary>What a change asks for.</summary>
public enum ChangeKind
{
    /// <summary>Something must become other than it is said to be.</summary>
    Capability,

    /// <summary>Nothing is known of it yet: find out, and where it is not so, make it so.</summary>
    Establish,

    /// <summary>It is said to be good enough; what is missing is evidence that counts.</summary>
    Evidence,
}
