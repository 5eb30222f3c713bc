namespace Planner.Model.Estates;

/// <summary>How far equipment or lines are provided.</summary>
public enum Provision
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By an agreement, brought when needed.</summary>
    Contract,

    /// <summary>A part of what recovery needs is in place.</summary>
    Partial,

    /// <summary>All that recovery needs is in place.</summary>
    Full,

    /// <summary>In place and of the same grade as the primary.</summary>
    SameGrade,
}
