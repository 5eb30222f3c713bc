namespace Planner.Model.Estates;

/// <summary>What the organisation does, with its impact analysis.</summary>
public sealed record BusinessFunction : IIdentified
{
    /// <summary>Unique among functions.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string? Name { get; init; }

    /// <summary>Order of recovery, 1 first.</summary>
    public int? Priority { get; init; }

    /// <summary>Longest tolerable outage.</summary>
    public TimeSpan? MaximumOutage { get; init; }

    /// <summary>Recovery time objective of the business.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>Recovery point objective of the business.</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>Systems it needs.</summary>
    [Refers("systems")]
    public Listing<string>? Systems { get; init; }

    /// <summary>True when it is an important business in the sense of the regulator.</summary>
    public bool? Important { get; init; }

    /// <summary>Time the business itself needs before systems are called on.</summary>
    public TimeSpan? ResponseTime { get; init; }

    /// <summary>Time the business needs to verify what came back.</summary>
    public TimeSpan? VerificationTime { get; init; }

    /// <summary>What an outage does as it lasts; analysed in steps of time.</summary>
    public Listing<OutageImpact>? Impacts { get; init; }

    /// <summary>Functions it needs.</summary>
    [Refers("functions")]
    public Listing<string>? DependsOn { get; init; }
}
