namespace Planner.Model.Grading;

/// <summary>What is done to a fact.</summary>
public enum ChangeAction
{
    /// <summary>A value becomes, or is found to be, another.</summary>
    Set,

    /// <summary>A list gets, or is found to have, one more member.</summary>
    Add,

    /// <summary>A list is found to have no members but those known.</summary>
    Complete,

    /// <summary>A member of which this was open is found to belong to its list.</summary>
    Include,

    /// <summary>A member of which this was open is found not to belong to its list.</summary>
    Exclude,

    /// <summary>What is said gets evidence that counts.</summary>
    Prove,
}
