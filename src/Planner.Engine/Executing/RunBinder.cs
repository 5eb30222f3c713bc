using Executors.Contract;
using Executors.Runbooks.Binding;
using Executors.Runbooks.Journal;
using Planner.Engine.Laboratories;
using Planner.Model.Estates;
using Planner.Model.Runbooks;

namespace Planner.Engine.Executing;

/// <summary>Binds runbooks to what is observed.</summary>
internal sealed class RunBinder(OpenLab lab, Estate estate)
{
    /// <summary>Where it looks.</summary>
    public OpenLab Lab => lab;

    /// <summary>Observes, plans with every executor, and joins what they planned into one runbook. Changes nothing.</summary>
    public async Task<BoundRun> BindAsync(RunbookKind kind, LabAim aim, string scenario, CancellationToken cancellation)
    {
        var targets = lab.Targets(aim);
        var seen = await targets.ObserveAsync(cancellation);
        aim = Dated(aim, seen[0]);
        var steps = RunbookOrder.Join(lab.Database.Plan(lab.DatabaseTarget(aim), seen[0], kind), lab.Traffic.Plan(lab.TrafficTargetOf(aim), seen[1], kind));
        var runbook = new Runbook($"{kind.ToString().ToLowerInvariant()}-{LabPlace.System}", kind, LabPlace.System, steps, RunbookHash.Of(seen));
        var context = new SortedDictionary<string, string>(StringComparer.Ordinal) { [BoundRun.EstateKey] = $"@{LabPlace.Estate}", [BoundRun.LabKey] = lab.Lab.State.Id };
        aim.Write(context);
        return new BoundRun(new RunRequest(runbook, scenario, estate.Lab == true, context), lab.Targets(aim), aim, seen);
    }

    /// <summary>A primary that was seen stopped or without power had stopped by then: a promotion that waits afterwards loses no more.</summary>
    private static LabAim Dated(LabAim aim, Observation database)
    {
        var stopped = database.Facts.GetValueOrDefault($"host/{aim.Primary}/running") == "no" || database.Facts.GetValueOrDefault($"host/{aim.Primary}/power") == "off";
        return aim with
        {
            StoppedAt = aim.StoppedAt ?? (stopped ? database.CollectedAt : null),
            ProvenAt = database.Readings.TryGetValue("provenAt", out var proven) ? DateTimeOffset.Parse(proven, System.Globalization.CultureInfo.InvariantCulture) : aim.ProvenAt,
        };
    }
}
