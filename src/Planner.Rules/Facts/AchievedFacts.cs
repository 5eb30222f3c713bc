namespace Planner.Rules.Facts;

/// <summary>The worst over scenarios of the latest drill of each scenario that qualifies: a key part or everything, unplanned. Unknown when that drill did not succeed.</summary>
public sealed record AchievedFacts
{
    /// <summary>From stop to restored service.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>Span of acknowledged data that was lost.</summary>
    public TimeSpan? Rpo { get; init; }
}
