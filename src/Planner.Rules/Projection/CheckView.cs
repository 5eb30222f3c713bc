using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>A test or verification as clauses see it: its age and whether it succeeded, never a date alone.</summary>
/// <param name="Record">The record; null when unknown.</param>
/// <param name="Place">Its place.</param>
/// <param name="AsOf">The day of the assessment.</param>
internal readonly record struct CheckView(CheckRecord? Record, Place Place, DateOnly AsOf)
{
    /// <summary>The day it ended; unknown when it lies after the assessment: it has not taken place yet.</summary>
    public DateOnly? On => Place.Read(Record?.On, "on") is { } on && on <= AsOf ? on : null;

    /// <summary>Time since it ended, in whole days.</summary>
    public TimeSpan? Age => On is { } on ? TimeSpan.FromDays(AsOf.DayNumber - on.DayNumber) : null;

    /// <summary>True when it succeeded, with or without findings that do not block.</summary>
    public bool? Passed => On is not null && Place.Read(Record?.Result, "result") is { } result ? result != CheckResult.Failed : null;
}
