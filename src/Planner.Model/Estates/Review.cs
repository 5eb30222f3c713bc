namespace Planner.Model.Estates;

/// <summary>An assessment, analysis, audit, validation or filing that took place; a date alone is not success.</summary>
public sealed record Review : IIdentified
{
    /// <summary>Unique among reviews.</summary>
    public required string Id { get; init; }

    /// <summary>What kind.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>The day it ended.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How it ended; unknown is not success.</summary>
    public CheckResult? Result { get; init; }

    /// <summary>True when it covered everything of its kind, not a part.</summary>
    public bool? Complete { get; init; }

    /// <summary>Systems it covered; an empty list states that it was not about single systems.</summary>
    [Refers("systems")]
    public Listing<string>? Systems { get; init; }

    /// <summary>Findings that are still open, 0 or more.</summary>
    public int? OpenFindings { get; init; }

    /// <summary>Its report.</summary>
    public Attachment? Report { get; init; }
}
