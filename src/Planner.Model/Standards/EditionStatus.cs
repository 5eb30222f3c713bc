namespace Planner.Model.Standards;

/// <summary>Whether an edition is in force.</summary>
public enum EditionStatus
{
    /// <summary>In force.</summary>
    InForce,

    /// <summary>Replaced by a later edition; a dated reference still binds to it.</summary>
    Superseded,

    /// <summary>Published and not yet in force.</summary>
    Upcoming,
}
