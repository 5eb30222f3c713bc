namespace Planner.Model.Drills;

/// <summary>What the sentinel's journal shows. No time in it is finer than its resolution.</summary>
public sealed record RecoveryMeasurement
{
    /// <summary>From the stop to restored service; null when it was not restored while the sentinel watched.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>From the stop to the first acknowledged write after the interruption; null when there was none.</summary>
    public TimeSpan? FirstAcknowledged { get; init; }

    /// <summary>False when no write failed after the stop: users noticed nothing that the sentinel could see.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>Span of acknowledged writes that are gone, back from the stop; zero when none is.</summary>
    public required TimeSpan Rpo { get; init; }

    /// <summary>The longest time between two acknowledgements in the healthy time before the stop.</summary>
    public required TimeSpan Resolution { get; init; }

    /// <summary>Writes that were acknowledged.</summary>
    public required int Acknowledged { get; init; }

    /// <summary>Acknowledged before the interruption and gone.</summary>
    public required int Lost { get; init; }

    /// <summary>Lost writes that stand before one that survived: not a clean cut.</summary>
    public required int Holes { get; init; }

    /// <summary>Acknowledged after the interruption and gone: the recovery itself lost data.</summary>
    public required int LostAfter { get; init; }

    /// <summary>Sent and never answered.</summary>
    public required int InDoubt { get; init; }

    /// <summary>Of these, found.</summary>
    public required int InDoubtPresent { get; init; }

    /// <summary>Numbers found more than once.</summary>
    public required int Duplicates { get; init; }

    /// <summary>Found although refused or never sent.</summary>
    public required int Unexplained { get; init; }
}
