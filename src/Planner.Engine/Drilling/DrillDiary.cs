using Planner.Model.Drills;
using Planner.Model.Rights;
using Planner.Storage;
using Planner.Storage.Drills;

namespace Planner.Engine.Drilling;

/// <summary>Keeps a drill's report in the ledger: each stage records it as far as it has come, and the last entry is the drill.</summary>
internal sealed class DrillDiary(Store store, Actor actor)
{
    /// <summary>Records a stage, such as <c>started</c> or <c>measured</c>.</summary>
    public Task RecordAsync(string stage, DrillReport report, CancellationToken cancellation) =>
        store.Drills.RecordAsync(actor, stage, Line(report), DrillJson.Write(report), cancellation);

    /// <summary>The drill as its last entry tells it; null when there is none.</summary>
    public static async Task<DrillReport?> ReadAsync(Store store, string drill, CancellationToken cancellation) =>
        await store.Ledger.AboutAsync($"drill/{drill}", cancellation) is { Count: > 0 } entries ? DrillJson.Read(entries[^1].Content) : null;

    /// <summary>Whoever holds the system's drill lock knows that other drills of it which seem to run have lost their driver.</summary>
    public async Task CloseInterruptedAsync(string system, DateTimeOffset now, CancellationToken cancellation)
    {
        const int Recent = 20;
        foreach (var line in (await store.Drills.ListAsync(system, Recent, cancellation)).Where(line => line.Outcome == Word(DrillOutcome.Running)))
        {
            if (await ReadAsync(store, line.Id, cancellation) is { } report)
            {
                await RecordAsync("interrupted", report with { Outcome = DrillOutcome.Interrupted, EndedAt = now, Reason = "whoever ran it is gone" }, cancellation);
            }
        }
    }

    public static string Word(DrillOutcome outcome) => outcome switch
    {
        DrillOutcome.NoFigure => "no-figure",
        DrillOutcome.NoGo => "no-go",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    private static DrillLine Line(DrillReport report) => new(
        report.Id,
        report.System,
        report.Scenario.ToString().ToLowerInvariant(),
        report.Kind == Model.Estates.ExerciseKind.KeyPart ? "key-part" : report.Kind.ToString().ToLowerInvariant(),
        Word(report.Outcome),
        report.StartedAt,
        report.EndedAt,
        report.Measurement?.Rto,
        report.Measurement?.Rpo);
}
