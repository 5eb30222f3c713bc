namespace Executors.Drills;

/// <summary>When a drill's phases ended, on the sentinel's clock. A phase that did not happen, or was not recorded, is null.</summary>
/// <param name="Stop">The fault was set off.</param>
/// <param name="Detected">The failure was seen.</param>
/// <param name="Declared">Somebody decided to recover.</param>
/// <param name="Promoted">The standby takes writes.</param>
/// <param name="Switched">Users are sent to it.</param>
public sealed record DrillTimeline(TimeSpan Stop, TimeSpan? Detected, TimeSpan? Declared, TimeSpan? Promoted, TimeSpan? Switched)
{
    /// <summary>How long each recorded phase took, in order; the last one reaches to restored.</summary>
    /// <param name="figures">What the sentinel measured.</param>
    /// <exception cref="InvalidOperationException">A phase ends before the one that came before it: the clocks or the record are wrong.</exception>
    public IReadOnlyList<(string Phase, TimeSpan Took)> Phases(DrillMeasurement.Figures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        (string Phase, TimeSpan? End)[] ends =
        [
            ("detect", Detected), ("decide", Declared), ("promote", Promoted), ("switch", Switched), ("restore", figures.Rto is { } rto ? Stop + rto : null),
        ];
        var phases = new List<(string, TimeSpan)>();
        var from = Stop;
        foreach (var (phase, end) in ends)
        {
            if (end is not { } until)
                continue;
            // Users may be served before the last step reports back: what is left to restore is nothing then.
            if (until < from && phase != "restore")
                throw new InvalidOperationException($"The phase '{phase}' ends {(from - until).TotalSeconds:0.000} s before it began.");
            phases.Add((phase, until < from ? TimeSpan.Zero : until - from));
            from = until;
        }
        return phases;
    }
}
