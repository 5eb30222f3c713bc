namespace Planner.Model.Estates;

/// <summary>Somebody outside on whom systems lean.</summary>
public sealed record Supplier : IIdentified
{
    /// <summary>Unique among suppliers.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string? Name { get; init; }

    /// <summary>Systems that lean on it.</summary>
    [Refers("systems")]
    public Listing<string>? Systems { get; init; }

    /// <summary>True when it runs part of the data centre for the organisation.</summary>
    public bool? Outsourcer { get; init; }

    /// <summary>Recovery time it commits to.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>The last proof that its continuity plan works.</summary>
    public CheckRecord? ContinuityPlan { get; init; }

    /// <summary>The last assessment of its information-security risk, with report.</summary>
    public CheckRecord? RiskAssessment { get; init; }

    /// <summary>The last audit by an outside body, with report.</summary>
    public CheckRecord? Audit { get; init; }

    /// <summary>True when there is a contingency plan for its loss and a scheme to replace it.</summary>
    public bool? Contingency { get; init; }
}
