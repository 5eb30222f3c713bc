namespace Planner.Model.Estates;

/// <summary>An unplanned interruption that happened.</summary>
public sealed record Incident : IIdentified
{
    /// <summary>Unique among incidents.</summary>
    public required string Id { get; init; }

    /// <summary>Systems it hit.</summary>
    [Refers("systems")]
    public required IReadOnlyList<string> Systems { get; init; }

    /// <summary>The day it began.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How long it lasted.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Why.</summary>
    public string? Cause { get; init; }
}
