namespace Planner.Model.Estates;

/// <summary>How a system leans on another.</summary>
public enum DependencyKind
{
    /// <summary>Without it nothing works.</summary>
    Hard,

    /// <summary>Without it the named degraded mode works.</summary>
    Soft,

    /// <summary>Outside the organisation.</summary>
    External,
}
