namespace Planner.Model.Estates;

/// <summary>Observations and drills of one day, to be laid over an estate.</summary>
public sealed record Overlay
{
    /// <summary><c>planner/overlay/v1</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The day it was collected.</summary>
    public required DateOnly CollectedAt { get; init; }

    /// <summary><see cref="EvidenceSource.Observed"/> or <see cref="EvidenceSource.Drilled"/>.</summary>
    public required EvidenceSource Source { get; init; }

    /// <summary>The last day on which it counts, inside; null where it does not expire by itself.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>What was exercised, as a hash.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The record it comes from.</summary>
    public Attachment? Attachment { get; init; }

    /// <summary>What was seen, by system.</summary>
    public IReadOnlyList<ObservedSystem> Systems { get; init; } = [];

    /// <summary>Drills that took place.</summary>
    public IReadOnlyList<Exercise> Exercises { get; init; } = [];

    /// <summary>Evidence for values that the estate has already.</summary>
    public IReadOnlyList<EvidenceEntry> Evidence { get; init; } = [];
}
