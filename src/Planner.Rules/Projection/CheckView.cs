using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>A test or verification as clauses see it: its age and whether it succeeded, never a date alone.</summary>
/// <param name="Record">The record; null when unknown.</param>
/// <param name="Place">Its place.</param>
/// <param name="Days">The days that count.</param>
internal readonly record struct CheckView(CheckRecord? Record, Place Place, Days Days)
{
    /// <summary>The day it ended; unknown when it lies after the assessment or after all evidence for it.</summary>
    public DateOnly? On => Ended.On;

    /// <summary>Time from its end to the day somebody last looked, in whole days.</summary>
    public TimeSpan? Age => Ended.StateAge;

    /// <summary>True when it succeeded, with or without findings that do not block.</summary>
    public bool? Passed => On is not null ? Succeeded(Place.Read(Record?.Result, "result")) : null;

    /// <summary>Whether a result is a success; unknown without one.</summary>
    public static bool? Succeeded(CheckResult? result) => result is null ? null : result != CheckResult.Failed;

    private DayView Ended => new(Record?.On, Place, "on", Days);
}
