namespace Planner.Model.Grading;

/// <summary>What kind of gap.</summary>
public enum GapKind
{
    /// <summary>Something must be built or changed.</summary>
    Capability,

    /// <summary>Something must be shown.</summary>
    Evidence,
}
