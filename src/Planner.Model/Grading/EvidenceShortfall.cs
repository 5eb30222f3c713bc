using Planner.Model.Estates;

namespace Planner.Model.Grading;

/// <summary>What is wrong with the evidence of one fact.</summary>
public sealed record EvidenceShortfall
{
    /// <summary>Path of the value in the estate.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong.</summary>
    public required Shortfall Kind { get; init; }

    /// <summary>Its source.</summary>
    public required EvidenceSource Source { get; init; }

    /// <summary>When it was collected.</summary>
    public required DateOnly CollectedAt { get; init; }

    /// <summary>When its validity ended, if it did.</summary>
    public DateOnly? ValidUntil { get; init; }
}
