using Executors.Drills;
using Planner.Model.Drills;

namespace Planner.Engine.Drilling;

/// <summary>Turns what the sequence found into the report. Pure.</summary>
internal static class DrillVerdict
{
    /// <summary>The report with measurement, outcome and reason.</summary>
    public static DrillReport Of(DrillReport report, DrillFindings findings) => findings switch
    {
        DrillFindings.NoGo noGo => report with { Outcome = DrillOutcome.NoGo, Reason = noGo.Reason },
        DrillFindings.NotRestored lost => report with { Outcome = DrillOutcome.Missed, Reason = lost.Reason },
        DrillFindings.Measured { Measurement: DrillMeasurement.Nothing nothing } => report with { Outcome = DrillOutcome.NoFigure, Reason = nothing.Reason },
        DrillFindings.Measured { Measurement: DrillMeasurement.Figures figures } => Judged(report with { Measurement = Measured(figures) }),
        _ => throw new ArgumentException($"There is no finding {findings.GetType().Name}.", nameof(findings)),
    };

    private static RecoveryMeasurement Measured(DrillMeasurement.Figures figures) => new()
    {
        Rto = figures.Rto,
        FirstAcknowledged = figures.FirstAcknowledged,
        Interrupted = figures.Interrupted,
        Rpo = figures.Data.Rpo,
        Resolution = figures.Resolution,
        Acknowledged = figures.Data.Acknowledged,
        Lost = figures.Data.Lost,
        Holes = figures.Data.Holes,
        LostAfter = figures.Data.LostAfter,
        InDoubt = figures.Data.InDoubt,
        InDoubtPresent = figures.Data.InDoubtPresent,
        Duplicates = figures.Data.Duplicates,
        Unexplained = figures.Data.Unexplained,
    };

    private static DrillReport Judged(DrillReport report)
    {
        var (objective, measured) = (report.Objective, report.Measurement!);
        List<string> missed = [];
        if (objective.Rto is { } rto && !(measured.Rto <= rto))
        {
            missed.Add($"recovery took {Text(measured.Rto)}, the objective is {Text(rto)}");
        }
        if (objective.Rpo is { } rpo && measured.Rpo > rpo)
        {
            missed.Add($"{Text(measured.Rpo)} of acknowledged writes are gone, the objective is {Text(rpo)}");
        }
        if (measured.LostAfter + measured.Duplicates + measured.Unexplained > 0)
        {
            missed.Add($"the recovery damaged data: {measured.LostAfter} lost after it, {measured.Duplicates} duplicates, {measured.Unexplained} unexplained");
        }
        return report with { Outcome = missed.Count == 0 ? DrillOutcome.Met : DrillOutcome.Missed, Reason = missed.Count == 0 ? null : string.Join("; ", missed) };
    }

    private static string Text(TimeSpan? time) => time is { } known ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{known.TotalSeconds:0.000} s") : "longer than was watched";
}
