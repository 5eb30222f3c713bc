namespace Planner.Model.Estates;

/// <summary>A test, verification or audit that took place.</summary>
public sealed record CheckRecord
{
    /// <summary>The day it ended.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How it ended; unknown is not success.</summary>
    public CheckResult? Result { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan? Duration { get; init; }
}
