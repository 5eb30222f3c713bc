using Planner.Model.Estates;

namespace Planner.Model.Comparing;

/// <summary>A value with the evidence behind it. Where several records stand behind it, one that the other side does not have.</summary>
public sealed record FactMark
{
    /// <summary>The value as text; null when unknown.</summary>
    public string? Value { get; init; }

    /// <summary>Where it comes from; null when unknown.</summary>
    public EvidenceSource? Source { get; init; }

    /// <summary>The day it was collected.</summary>
    public DateOnly? CollectedAt { get; init; }

    /// <summary>The last day on which it counts.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Name of the document; null without one, or where it is not known.</summary>
    public string? Document { get; init; }

    /// <summary>Who stated it.</summary>
    public string? StatedBy { get; init; }

    /// <summary>Who confirmed it.</summary>
    public string? ConfirmedBy { get; init; }
}
