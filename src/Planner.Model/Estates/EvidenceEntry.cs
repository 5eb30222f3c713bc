namespace Planner.Model.Estates;

/// <summary>What backs the values under some paths: where they come from, how old they are, who stands for them.</summary>
public sealed record EvidenceEntry
{
    /// <summary>Paths by id, such as <c>systems/core/backups/db-full</c>; the longest matching path wins.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>Where the values come from.</summary>
    public required EvidenceSource Source { get; init; }

    /// <summary>The day the values were collected.</summary>
    public required DateOnly CollectedAt { get; init; }

    /// <summary>The last day on which it counts, inside; null where it does not expire by itself.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The document that says so.</summary>
    public Attachment? Attachment { get; init; }

    /// <summary>Who stated it.</summary>
    public string? StatedBy { get; init; }

    /// <summary>Who confirmed it; counts only when somebody else than who stated it.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>What was exercised, as a hash; another one seen later makes the evidence unknown.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Free remark.</summary>
    public string? Note { get; init; }
}
