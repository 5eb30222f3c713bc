using Planner.Model.Runbooks;

namespace Executors.PostgreSql;

/// <summary>From what is there to what is wanted; pure.</summary>
internal static class PostgreSqlPlan
{
    /// <summary>Builds or repairs the standby; empty when nothing differs.</summary>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="bind">Binds the steps.</param>
    /// <param name="primary">The host that takes writes.</param>
    /// <param name="standby">The host that gets the copy.</param>
    /// <param name="rejoin">True when a fenced former primary may be built anew, its data set aside.</param>
    public static IReadOnlyList<RunbookStep> Provision(PostgreSqlTarget wanted, StepBinder bind, HostView primary, HostView standby, bool rejoin)
    {
        var anew = rejoin && standby["fenced"] == "yes";
        if (Obstacle(wanted, primary, standby, anew) is { } obstacle)
            return [obstacle];
        var cluster = primary.Cluster!;
        var steps = new List<RunbookStep>();
        if (anew)
            steps.Add(bind.Step(Operation.Keep, wanted.Standby, cluster, steps, $"Set the data of the former primary '{wanted.Standby}' aside; nothing of it is deleted"));
        var prepared = Effects.Prepared(wanted, bind.AddressOf(wanted.Standby), primary);
        if (!prepared)
            steps.Add(bind.Step(Operation.Prepare, wanted.Primary, cluster, steps, $"Let '{wanted.Standby}' replicate from '{wanted.Primary}': account, address, slot; start by hand only, so that a returning primary stays down"));
        // Preparing changes the primary's configuration, so a copy of it made before is no longer like it.
        if (!prepared || !Effects.Configured(primary, standby))
            steps.Add(bind.Step(Operation.Configure, wanted.Standby, cluster, steps, $"Give '{wanted.Standby}' the configuration of '{wanted.Primary}'"));
        if (anew || !standby.HasData)
            steps.Add(bind.Step(Operation.Copy, wanted.Standby, cluster, steps, $"Copy the data of '{wanted.Primary}' to '{wanted.Standby}'"));
        if (!Effects.Streaming(wanted, bind.AddressOf(wanted.Primary), primary, standby))
            steps.Add(bind.Step(Operation.Stream, wanted.Standby, cluster, steps, $"Start '{wanted.Standby}' as a standby of '{wanted.Primary}' and see it stream"));
        if (!Effects.Acknowledging(wanted, primary))
            steps.Add(bind.Step(Operation.Synchronous, wanted.Primary, cluster, steps, wanted.Synchronous ? $"Acknowledge a write only when '{wanted.Standby}' has it too" : "Acknowledge a write without waiting for the standby"));
        return steps;
    }

    /// <summary>Fences the primary and promotes the standby; empty when the standby is the only one that can take writes.</summary>
    public static IReadOnlyList<RunbookStep> Failover(PostgreSqlTarget wanted, StepBinder bind, HostView primary, HostView standby)
    {
        if (!standby.Reachable || !standby.Running)
            return [StepBinder.Manual(wanted.Standby, standby.Unseen ?? $"No PostgreSQL server runs on '{wanted.Standby}'. Start it as a standby, then plan again.")];
        var cluster = standby.Cluster!;
        if (standby.IsPrimary && (primary.Fenced || primary.PoweredOff))
            return [];
        var steps = new List<RunbookStep>();
        if (!primary.Fenced)
            steps.Add(bind.Step(Operation.Fence, wanted.Primary, cluster, steps, $"Make sure that '{wanted.Primary}' cannot acknowledge a write: stopped and barred from starting writable, or powered off"));
        if (!standby.IsPrimary)
            steps.Add(bind.Step(Operation.Promote, wanted.Standby, cluster, steps, $"Promote '{wanted.Standby}'{(wanted.LossAccepted ? "; the loss of what it lacks is accepted" : "")}"));
        if (wanted.Service is { } service)
            steps.Add(bind.Step(Operation.Verify, wanted.Standby, cluster, steps, $"Commit a write through {service.Address}:{service.Port}"));
        return steps;
    }

    /// <summary>Moves the writes to a standby that follows, losing nothing; empty when that happened.</summary>
    public static IReadOnlyList<RunbookStep> Switchover(PostgreSqlTarget wanted, StepBinder bind, HostView primary, HostView standby)
    {
        // A primary that was stopped by a switchover which broke off is carried on from there.
        var begun = primary.Fenced && standby.IsStandby;
        var follows = primary.IsPrimary && Effects.Streaming(wanted, bind.AddressOf(wanted.Primary), primary, standby);
        if (!begun && !follows && !(primary.Fenced && standby.IsPrimary))
            return [StepBinder.Manual(wanted.Standby, primary.Unseen ?? standby.Unseen ?? $"'{wanted.Standby}' does not follow '{wanted.Primary}'. Provision it first; a switchover must lose nothing.")];
        return [.. Failover(wanted, bind, primary, standby).Select(step => step.Action == StepAction.Promote ? StepBinder.Lossless(step) : step)];
    }

    /// <summary>What a person has to settle before anything can be built; null when nothing is in the way.</summary>
    private static RunbookStep? Obstacle(PostgreSqlTarget wanted, HostView primary, HostView standby, bool anew)
    {
        var (host, what) = (primary, standby) switch
        {
            ({ Unseen: { } unseen }, _) => (wanted.Primary, unseen),
            (_, { Reachable: false }) => (wanted.Standby, standby.Unseen!),
            ({ Cluster: null }, _) => (wanted.Primary, $"'{wanted.Primary}' has no cluster '{wanted.Cluster}'. Create it or name another."),
            ({ IsPrimary: false }, _) => (wanted.Primary, $"The cluster {primary.Cluster} on '{wanted.Primary}' does not run as a primary. Start it, or plan with the host that does."),
            _ when !standby.Installed.Contains(primary.Version!) =>
                (wanted.Standby, $"'{wanted.Primary}' runs PostgreSQL {primary.Version}, '{wanted.Standby}' has {(standby.Installed.Count == 0 ? "none" : string.Join(", ", standby.Installed))}. Install version {primary.Version} there."),
            (_, { IsPrimary: true }) => (wanted.Standby, $"'{wanted.Standby}' runs as a primary itself. Find out which host users write to before anything else."),
            _ when standby.HasData && standby["system"] != primary["system"] =>
                (wanted.Standby, $"'{wanted.Standby}' holds another database (system {standby["system"]}, not {primary["system"]}). It is not overwritten: move it away or choose another host."),
            _ when standby["fenced"] == "yes" && !anew => (wanted.Standby, $"'{wanted.Standby}' is a fenced former primary. What it holds beyond the switch must be kept: plan a failback, which sets it aside."),
            _ => ("", ""),
        };
        return what.Length == 0 ? null : StepBinder.Manual(host, what);
    }
}
