using System.Text;
using Executors.Contract;
using Executors.Drills;
using Executors.PostgreSql;
using Executors.Runbooks;
using Executors.Runbooks.Binding;
using Planner.Engine.Executing;
using Planner.Engine.Laboratories;
using Planner.Model.Drills;
using Planner.Model.Estates;
using Planner.Model.Runbooks;
using Planner.Storage.Documents;

namespace Planner.Engine.Drilling;

/// <summary>One drill from go/no-go to clean-up.</summary>
internal sealed class DrillStage
{
    private readonly DrillGround ground;
    private readonly DrillRequest request;
    private readonly DrillDiary diary;
    private readonly DrillMoments timeline;
    private readonly DrillRuns runs;
    private readonly string id;

    public DrillStage(DrillGround ground, DrillRequest request)
    {
        (this.ground, this.request) = (ground, request);
        id = $"d{RunId.New(ground.Room.Clock).Value[1..]}";
        diary = new DrillDiary(ground.Store, ground.Actor);
        timeline = new DrillMoments(ground.Room.Clock, moment => ground.Tell(id, $"{moment.Phase} after {moment.AfterStop.TotalSeconds:0.000} s"));
        runs = new DrillRuns(ground, timeline);
    }

    private LabAim Failover => ground.Situation.Aim(ground.Situation.Serving, ground.Situation.Other);

    public async Task<DrillReport> RunAsync(CancellationToken cancellation)
    {
        await diary.CloseInterruptedAsync(request.System, ground.Now, cancellation);
        var seen = await ground.Lab.Targets(Failover).ObserveAsync(cancellation);
        var report = await ReportAsync(seen, cancellation);
        await diary.RecordAsync("started", report, cancellation);
        if (await GoNoGo.ObstacleAsync(ground, seen[0], cancellation) is { } obstacle)
        {
            return await EndAsync(report with { Outcome = DrillOutcome.NoGo, Reason = obstacle });
        }
        try
        {
            var findings = await new DrillSequence(new PostgreSqlSentinel(ground.Room.Clock), ground.Room.Clock).RunAsync(Order(report, seen[0]), timeline, cancellation);
            return findings is DrillFindings.NoGo ? await EndAsync(DrillVerdict.Of(report, findings)) : await ConcludeAsync(report, findings);
        }
        catch (OperationCanceledException)
        {
            await EndAsync(report with { Outcome = DrillOutcome.NoGo, Reason = "it was stopped before the fault" });
            throw;
        }
    }

    private async Task<DrillReport> ReportAsync(IReadOnlyList<Observation> seen, CancellationToken cancellation)
    {
        var (system, protection) = (ground.System, ObservedProtection.Of(seen[0]));
        var earlier = await DrillStates.FittingAsync(ground.Store, request, cancellation);
        return new DrillReport
        {
            Id = id,
            Estate = request.Estate,
            System = request.System,
            // All components of the system are recovered, or only the one that the executors know.
            Kind = system.Components is { Partial: false, Items: [{ Id: LabPlace.Component }] } ? ExerciseKind.Full : ExerciseKind.KeyPart,
            Scenario = Scenario.Host,
            Fault = request.Fault,
            Host = ground.Situation.Serving,
            Announced = request.Announced,
            Actor = ground.Actor.Id,
            StartedAt = ground.Now,
            Objective = new RecoveryObjective(system.Rto, system.Rpo),
            Prediction = DrillPrediction.Of(request.Settings, request.Fault, protection.Mode == ReplicationMode.Synchronous, earlier),
            Settings = request.Settings,
            Fingerprint = RunbookHash.Of(seen),
        };
    }

    private DrillOrder Order(DrillReport report, Observation database)
    {
        var (lab, host) = (ground.Lab, ground.Situation.Serving);
        var aim = Failover with { ProvenAt = ObservedProtection.Of(database).HoldsAll ? database.CollectedAt : null };
        return new DrillOrder(
            lab.Service,
            new SentinelRun(id, Path.Combine(DrillLock.FolderOf(ground.Room), $"{id}.journal"), request.Settings.Pace, request.Settings.Deadline),
            request.Settings,
            new Fault(host, stop => request.Fault == FaultKind.PowerOff ? lab.Lab.PowerOffAsync(host, stop) : lab.Lab.CrashAsync(host, stop)),
            new FailureWatch(stop => lab.AnswersAsync(host, request.Settings.ProbePatience, stop), stop => lab.ProxyMissesAsync(host, stop), request.Settings))
        {
            GoAsync = stop => diary.RecordAsync("go", report, stop),
            RecoverAsync = stop => runs.CarryOutAsync((binder, _, token) => binder.BindAsync(RunbookKind.Failover, aim with { StoppedAt = ground.Now }, Move.Scenario, token), stop),
        };
    }

    /// <summary>From here on nothing is left half done: the fault has happened.</summary>
    private async Task<DrillReport> ConcludeAsync(DrillReport report, DrillFindings findings)
    {
        var (journal, stop) = findings switch
        {
            DrillFindings.Measured measured => (measured.Journal, measured.Stop),
            DrillFindings.NotRestored lost => (lost.Journal, lost.Stop),
            _ => throw new ArgumentException($"Nothing was measured: {findings.GetType().Name}.", nameof(findings)),
        };
        report = DrillVerdict.Of(report, findings) with
        {
            Moments = timeline.Moments,
            Runs = runs.Made,
            StopMicroseconds = (long)stop.TotalMicroseconds,
            JournalSha256 = await KeepAsync(Encoding.ASCII.GetBytes(journal)),
            FoundSha256 = findings is DrillFindings.Measured { Found: var found } ? await KeepAsync(FoundRecords.Write(id, found)) : null,
        };
        await diary.RecordAsync("measured", report, CancellationToken.None);
        await ground.Overlays.ObservedAsync(await ground.Lab.Database.ObserveAsync(ground.Lab.DatabaseTarget(Failover), CancellationToken.None), CancellationToken.None);
        await DrilledAsync(report);
        var cleanUp = await new DrillCleanUp(ground, runs).RunAsync(findings is DrillFindings.Measured, report.Moments[0].At, CancellationToken.None);
        return await EndAsync(report with { Runs = runs.Made, CleanUp = cleanUp });
    }

    private Task<string> KeepAsync(byte[] content) => ground.Store.Documents.SaveAsync(ground.Actor, DocumentKind.Evidence, content, CancellationToken.None);

    /// <summary>What the drill proves, for this estate alone. A drill without a figure proves nothing either way.</summary>
    private async Task DrilledAsync(DrillReport report)
    {
        if (report.Outcome is DrillOutcome.Met or DrillOutcome.Missed)
        {
            await ground.Overlays.AppendAsync(DrillOverlay.Of(report, ground.Overlays.Today), CancellationToken.None);
        }
    }

    private async Task<DrillReport> EndAsync(DrillReport report)
    {
        report = report with { EndedAt = ground.Now };
        await diary.RecordAsync("ended", report, CancellationToken.None);
        ground.Tell(id, $"{report.Outcome}{(report.Reason is { } reason ? $": {reason}" : "")}");
        return report;
    }
}
