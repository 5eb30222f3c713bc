using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>A test or verification as clauses see it: its age and whether it succeeded, never a date alone.</summary>
/// <param name="Record">The record; null when unknown.</param>
/// <param name="Place">Its place.</param>
/// <param name="Days">The days that count.</param>
internal readonly record struct CheckView(CheckRecord? Record, Place Place, Days Days)
{
    /// <summary>
    /// The day it ended; unknown when it lies after the assessment (it has not taken place yet) or after all evidence for it
    /// (nobody can have seen it).
    /// </summary>
    public DateOnly? On => Place.Read(Record?.On, "on") is { } on && on <= Days.Assessment && Place.IsSeen("on", on) ? on : null;

    /// <summary>
    /// Time from its end to the day somebody last looked, in whole days. What nobody has looked at since does not grow
    /// older by that; its evidence does, until it no longer counts.
    /// </summary>
    public TimeSpan? Age => On is { } on ? TimeSpan.FromDays(LastLook(on).DayNumber - on.DayNumber) : null;

    /// <summary>True when it succeeded, with or without findings that do not block.</summary>
    public bool? Passed => On is not null && Place.Read(Record?.Result, "result") is { } result ? result != CheckResult.Failed : null;

    /// <summary>The newest evidence; where that is older than the event itself, the day the estate states it, at last the assessment.</summary>
    private DateOnly LastLook(DateOnly on)
    {
        var newest = Place.Newest("on");
        foreach (var day in (ReadOnlySpan<DateOnly>)[newest, Days.Estate])
        {
            if (day >= on)
            {
                return day < Days.Assessment ? day : Days.Assessment;
            }
        }

        return Days.Assessment;
    }
}
