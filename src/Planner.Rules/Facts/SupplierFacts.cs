using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>Somebody outside on whom the system leans.</summary>
public sealed record SupplierFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>True when it runs part of the data centre for the organisation.</summary>
    public bool? Outsourcer { get; init; }

    /// <summary>Recovery time it commits to.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>True when the last proof of its continuity plan succeeded.</summary>
    public bool? ContinuityProven { get; init; }

    /// <summary>Time since that proof.</summary>
    public TimeSpan? ContinuityAge { get; init; }

    /// <summary>True when the last assessment of its security risk succeeded.</summary>
    public bool? RiskAssessed { get; init; }

    /// <summary>Time since that assessment.</summary>
    public TimeSpan? RiskAssessedAge { get; init; }

    /// <summary>True when the last outside audit of it succeeded.</summary>
    public bool? Audited { get; init; }

    /// <summary>Time since that audit.</summary>
    public TimeSpan? AuditedAge { get; init; }

    /// <summary>True when there is a contingency plan for its loss and a scheme to replace it.</summary>
    public bool? Contingency { get; init; }
}
