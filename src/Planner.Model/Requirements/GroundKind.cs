namespace Planner.Model.Requirements;

/// <summary>What a requirement is derived from.</summary>
public enum GroundKind
{
    /// <summary>The recovery objective of a business function.</summary>
    BusinessObjective,

    /// <summary>The length of outage at which the impact on a business function becomes grave.</summary>
    Impact,

    /// <summary>The longest outage that a business function bears.</summary>
    MaximumOutage,

    /// <summary>A least requirement that a regulator or a standard sets.</summary>
    Floor,

    /// <summary>A matrix of importance that a standard grades by.</summary>
    Matrix,

    /// <summary>What hard-depends on the system.</summary>
    Dependent,

    /// <summary>The objectives, read as a level.</summary>
    Objectives,
}
