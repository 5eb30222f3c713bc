using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A business function with its impact analysis.</summary>
public sealed record FunctionFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>True when it is an important business in the sense of the regulator.</summary>
    public bool? Important { get; init; }

    /// <summary>Order of recovery, 1 first.</summary>
    public long? Priority { get; init; }

    /// <summary>Recovery time objective of the business.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>Recovery point objective of the business.</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>Longest tolerable outage.</summary>
    public TimeSpan? MaximumOutage { get; init; }

    /// <summary>Time the business needs before systems are called on.</summary>
    public TimeSpan? ResponseTime { get; init; }

    /// <summary>Time the business needs to verify what came back.</summary>
    public TimeSpan? VerificationTime { get; init; }

    /// <summary>Recovery time left to systems: rto - responseTime - verificationTime; may be negative.</summary>
    public TimeSpan? AllowedRto { get; init; }

    /// <summary>True when the impact is stated for at least two lengths of outage.</summary>
    public bool? Analysed { get; init; }

    /// <summary>Whom an outage reaches at worst.</summary>
    public ImpactScope? WorstScope { get; init; }

    /// <summary>How bad an outage is at worst.</summary>
    public ImpactSeverity? WorstSeverity { get; init; }
}
