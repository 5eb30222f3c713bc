namespace Planner.Model.Drills;

/// <summary>The settings that a drill's figures depend on. The product's own numbers, not a standard's; stated with every figure.</summary>
public sealed record DrillSettings
{
    /// <summary>Time from one write of the sentinel to the next; no figure can be finer.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>After this long a write of the sentinel counts as failed and in doubt.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>For this long before the stop every write must have been acknowledged.</summary>
    public TimeSpan Healthy { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For this long every write must be acknowledged before the service counts as restored.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Writes acknowledged in the settle time, as a share of those before the stop; above 0, at most 1.</summary>
    public double CapacityShare { get; init; } = 0.5;

    /// <summary>So many probes must fail one after another; at least 1.</summary>
    public int Probes { get; init; } = 3;

    /// <summary>How long a probe waits for an answer.</summary>
    public TimeSpan ProbePatience { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Time between two probes.</summary>
    public TimeSpan ProbePause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>After this long without restored service the drill stops watching.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);
}
