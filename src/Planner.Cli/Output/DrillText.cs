using System.Globalization;
using Planner.Model.Drills;

namespace Planner.Cli.Output;

/// <summary>Prints drills: objective, prediction and measurement side by side.</summary>
internal static class DrillText
{
    /// <summary>Prints one drill.</summary>
    public static void Write(DrillReport drill, TextWriter output)
    {
        output.WriteLine($"{drill.Id}  {drill.System} ({drill.Estate}): {drill.Scenario} '{drill.Host}' lost by {drill.Fault}, {drill.Kind}, {(drill.Announced ? "announced" : "unannounced")}: {drill.Outcome}");
        if (drill.Reason is not null)
        {
            output.WriteLine($"  {drill.Reason}");
        }
        var table = new TextTable("  ", "objective", "predicted (best, mean, worst)", "measured");
        table.Add("  RTO", Text(drill.Objective.Rto), Text(drill.Prediction.Rto), Text(drill.Measurement?.Rto));
        table.Add("  RPO", Text(drill.Objective.Rpo), Text(drill.Prediction.Rpo), Text(drill.Measurement?.Rpo));
        table.Write(output);
        output.WriteLine($"  prediction: {drill.Prediction.Basis}");
        if (drill.Measurement is { } measured)
        {
            Measured(measured, output);
        }
        foreach (var moment in drill.Moments)
        {
            output.WriteLine($"  {moment.AfterStop.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),9} s  {moment.Phase}");
        }
        if (drill.CleanUp is { } cleanUp)
        {
            output.WriteLine(cleanUp.Protected ? $"  protected again since {cleanUp.Since:HH:mm:ss}Z: {cleanUp.Statement}" : $"  UNPROTECTED since {cleanUp.Since:HH:mm:ss}Z: {cleanUp.Statement}");
        }
        if (drill.JournalSha256 is not null)
        {
            output.WriteLine($"  sentinel's journal {drill.JournalSha256}, stop at {drill.StopMicroseconds} us");
        }
    }

    /// <summary>Prints a list.</summary>
    public static void List(IReadOnlyList<DrillReport> drills, TextWriter output)
    {
        var table = new TextTable("drill", "system", "scenario", "fault", "outcome", "RTO", "RPO", "lost", "protected");
        foreach (var drill in drills)
        {
            table.Add(
                drill.Id, drill.System, drill.Scenario.ToString(), drill.Fault.ToString(), drill.Outcome.ToString(), Text(drill.Measurement?.Rto), Text(drill.Measurement?.Rpo),
                drill.Measurement?.Lost.ToString(CultureInfo.InvariantCulture) ?? "-", drill.CleanUp is null ? "-" : drill.CleanUp.Protected ? "again" : $"not since {drill.CleanUp.Since:HH:mm}Z");
        }
        table.Write(output);
    }

    /// <summary>0 met, 4 missed, 5 no go, 1 anything else.</summary>
    public static int ExitCodeOf(DrillReport drill) => drill.Outcome switch
    {
        DrillOutcome.Met => ExitCode.Done,
        DrillOutcome.Missed => ExitCode.ObjectiveMissed,
        DrillOutcome.NoGo => ExitCode.Refused,
        _ => ExitCode.Failed,
    };

    private static void Measured(RecoveryMeasurement measured, TextWriter output)
    {
        output.WriteLine($"  first write acknowledged again after {Text(measured.FirstAcknowledged)}; resolution {Text(measured.Resolution)}{(measured.Interrupted ? "" : "; no write failed")}");
        output.WriteLine($"  {measured.Acknowledged} writes acknowledged, {measured.Lost} of them lost ({measured.Holes} holes, {measured.LostAfter} after the recovery), {measured.InDoubt} in doubt of which {measured.InDoubtPresent} are there, {measured.Duplicates} duplicates, {measured.Unexplained} unexplained");
    }

    private static string Text(PredictedTime? time) => time is null ? "none" : $"{Text(time.Best)}, {Text(time.Mean)}, {Text(time.Worst)}";

    private static string Text(TimeSpan? time) => time is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.TotalSeconds:0.000} s") : "-";
}
