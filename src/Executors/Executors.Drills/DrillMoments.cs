using Planner.Model.Drills;

namespace Executors.Drills;

/// <summary>The moments of one drill, by the monotonic clock that the sentinel's journal uses, too.</summary>
/// <param name="clock">The clock of everything that is measured.</param>
/// <param name="told">Hears of every moment as it comes.</param>
public sealed class DrillMoments(TimeProvider clock, Action<DrillMoment> told)
{
    private readonly Lock turn = new();
    private readonly List<DrillMoment> moments = [];
    private DateTimeOffset stoppedAt;

    /// <summary>The stop, as a timestamp of the monotonic clock; 0 before.</summary>
    public long Stop { get; private set; }

    /// <summary>What came so far, in order of time.</summary>
    public IReadOnlyList<DrillMoment> Moments
    {
        get
        {
            lock (turn)
            {
                return [.. moments.OrderBy(moment => moment.AfterStop).ThenBy(moment => moment.Phase)];
            }
        }
    }

    /// <summary>Takes the stop: now, just before the fault.</summary>
    public void Begin()
    {
        (Stop, stoppedAt) = (clock.GetTimestamp(), clock.GetUtcNow());
        Add(new DrillMoment(DrillPhase.Stopped, stoppedAt, TimeSpan.Zero));
    }

    /// <summary>A moment came now. Nothing before the stop, and of each phase the first, counts.</summary>
    public void Mark(DrillPhase phase) => At(phase, clock.GetElapsedTime(Stop));

    /// <summary>A moment that the sentinel's journal shows.</summary>
    public void At(DrillPhase phase, TimeSpan afterStop)
    {
        if (Stop != 0)
        {
            Add(new DrillMoment(phase, stoppedAt + afterStop, afterStop));
        }
    }

    private void Add(DrillMoment moment)
    {
        lock (turn)
        {
            if (moments.Any(known => known.Phase == moment.Phase))
            {
                return;
            }
            moments.Add(moment);
        }
        told(moment);
    }
}
