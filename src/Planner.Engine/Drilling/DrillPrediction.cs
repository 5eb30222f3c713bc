using Planner.Model.Drills;
using Planner.Simulation.Recovery;

namespace Planner.Engine.Drilling;

/// <summary>What a drill of a hot standby is expected to show: the phases of a recovery one after another, in closed form.</summary>
internal static class DrillPrediction
{
    /// <summary>From so many earlier drills on, the phases are fitted to them.</summary>
    public const int Enough = 3;

    /// <summary>Not the switch: users may be served before it reports back.</summary>
    private static readonly DrillPhase[] Ends = [DrillPhase.Declared, DrillPhase.Promoted, DrillPhase.Restored];

    /// <summary>The prediction.</summary>
    /// <param name="settings">The drill's settings; detection follows from them.</param>
    /// <param name="fault">Which fault.</param>
    /// <param name="synchronous">True when a write is on both hosts before it is acknowledged.</param>
    /// <param name="earlier">Measured drills of the same lab and fault.</param>
    public static RecoveryPrediction Of(DrillSettings settings, FaultKind fault, bool synchronous, IReadOnlyList<DrillReport> earlier)
    {
        var phases = earlier.Count >= Enough ? Fitted(earlier) : Assumed(settings, fault);
        var time = (RecoveryEstimate.Bounded)RecoveryEstimate.InOrder(phases);
        var basis = (earlier.Count >= Enough ? $"detection, promotion and switch as in {earlier.Count} earlier drills" : "detection from the settings; promotion and switch are the product's assumption until three drills have been measured")
            + (synchronous ? "; nothing is lost that was acknowledged by both" : "; no recovery point is predicted: the lag of the copy was not measured over a day");
        return new RecoveryPrediction(
            new PredictedTime(time.Best, time.Mean, time.Worst),
            synchronous ? new PredictedTime(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero) : null,
            basis);
    }

    /// <summary>All probes wait their patience out when the host is silent; the first begins within one pause of the fault. A loud death may answer at once.</summary>
    private static RecoveryEstimate[] Assumed(DrillSettings settings, FaultKind fault)
    {
        var pauses = (settings.Probes - 1) * settings.ProbePause;
        var patience = settings.Probes * settings.ProbePatience;
        return
        [
            Even(fault == FaultKind.PowerOff ? patience + pauses : pauses, patience + pauses + settings.ProbePause + TimeSpan.FromSeconds(1)),
            Even(TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(3)),
            Even(TimeSpan.FromSeconds(0.05), TimeSpan.FromSeconds(0.5)),
            Even(TimeSpan.Zero, settings.Deadline + settings.Pace + TimeSpan.FromSeconds(0.5)),
        ];
    }

    /// <summary>Each phase between the shortest and the longest seen; the mean is theirs.</summary>
    private static RecoveryEstimate[] Fitted(IReadOnlyList<DrillReport> earlier)
    {
        TimeSpan At(DrillReport drill, int phase) => phase < 0 ? TimeSpan.Zero : drill.Moments.First(moment => moment.Phase == Ends[phase]).AfterStop;
        return
        [
            .. Enumerable.Range(0, Ends.Length).Select(phase =>
            {
                var took = earlier.Select(drill => At(drill, phase) - At(drill, phase - 1)).ToList();
                return new RecoveryEstimate.Bounded(took.Min(), TimeSpan.FromTicks((long)took.Average(time => time.Ticks)), took.Max());
            }),
        ];
    }

    /// <summary>True when a drill has all the moments that a fit needs.</summary>
    public static bool CanBeFitted(DrillReport drill) => Array.TrueForAll(Ends, phase => drill.Moments.Any(moment => moment.Phase == phase));

    private static RecoveryEstimate.Bounded Even(TimeSpan best, TimeSpan worst) => new(best, (best + worst) / 2, worst);
}
