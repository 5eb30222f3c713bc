namespace Planner.Rules.Projection;

/// <summary>A day on which something took place, as clauses see it.</summary>
/// <param name="Day">The day; null when unknown.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Leaf">Its name there.</param>
/// <param name="Days">The days that count.</param>
internal readonly record struct DayView(DateOnly? Day, Place Place, string Leaf, Days Days)
{
    /// <summary>
    /// The day; unknown when it lies after the assessment (it has not come yet) or after all evidence for it (nobody can have
    /// seen it).
    /// </summary>
    public DateOnly? On => Place.Read(Day, Leaf) is { } on && on <= Days.Assessment && Place.IsSeen(Leaf, on) ? on : null;

    /// <summary>Age of an event, which took place once: from its day to the assessment, in whole days.</summary>
    public TimeSpan? EventAge => On is { } on ? TimeSpan.FromDays(Days.Assessment.DayNumber - on.DayNumber) : null;

    /// <summary>
    /// Age of a state, which somebody renews: from the last time to the day somebody last looked, in whole days. What nobody
    /// has looked at since does not grow older by that; its evidence does, until it no longer counts.
    /// </summary>
    public TimeSpan? StateAge => On is { } on ? TimeSpan.FromDays(LastLook(on).DayNumber - on.DayNumber) : null;

    /// <summary>The newest evidence; where that is older than the event itself, the day the estate states it, at last the assessment.</summary>
    private DateOnly LastLook(DateOnly on)
    {
        foreach (var day in (ReadOnlySpan<DateOnly>)[Place.Newest(Leaf), Days.Estate])
        {
            if (day >= on)
            {
                return day < Days.Assessment ? day : Days.Assessment;
            }
        }

        return Days.Assessment;
    }
}
