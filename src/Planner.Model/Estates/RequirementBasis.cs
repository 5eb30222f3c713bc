namespace Planner.Model.Estates;

/// <summary>Why a level is required.</summary>
public enum RequirementBasis
{
    /// <summary>Business impact analysis.</summary>
    ImpactAnalysis,

    /// <summary>A regulator demands it.</summary>
    Regulator,

    /// <summary>A contract demands it.</summary>
    Contract,

    /// <summary>The organisation decided it.</summary>
    Policy,
}
