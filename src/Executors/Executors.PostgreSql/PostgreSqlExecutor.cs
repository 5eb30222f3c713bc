using System.Globalization;
using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.PostgreSql;

/// <summary>
/// Streaming replication of one PostgreSQL cluster between two hosts that are laid out as Debian does it.
/// A failback runs in two runbooks: kind Failback with the host that serves now as <c>primary</c> and the former primary as
/// <c>standby</c> sets the old data aside and builds the copy anew; kind Switchover then moves the writes home.
/// The keys of a target are those of <see cref="PostgreSqlTarget"/>; its secrets are <c>replication</c> and, with a service, <c>app</c>.
/// </summary>
public sealed class PostgreSqlExecutor(TimeProvider clock, IPowerWitness power) : IExecutor
{
    /// <summary>Name that steps refer to.</summary>
    public const string Name = "postgresql";

    private readonly HostEye eye = new(power);

    /// <inheritdoc/>
    public string Technology => Name;

    /// <inheritdoc/>
    public async Task<Observation> ObserveAsync(ProtectionTarget target, CancellationToken cancellation)
    {
        var wanted = PostgreSqlTarget.Read(target);
        var begun = clock.GetUtcNow();
        var views = await Task.WhenAll(
            eye.LookAsync(target, wanted.Primary, wanted.Cluster, cancellation),
            eye.LookAsync(target, wanted.Standby, wanted.Cluster, cancellation));

        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var readings = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var view in views)
        {
            foreach (var (key, value) in view.Keys)
                (key.StartsWith("reading/", StringComparison.Ordinal) ? readings : facts)[$"host/{view.Host}/{key}"] = value;
        }
        if (HoldsEverything(views[0], views[1]))
            readings["provenAt"] = begun.ToString("O", CultureInfo.InvariantCulture);
        var unseen = views.Where(view => view.Unseen is not null).ToDictionary(view => $"host/{view.Host}", view => view.Unseen!);
        return new Observation(Name, begun, facts, unseen) { Readings = readings };
    }

    /// <inheritdoc/>
    public IReadOnlyList<RunbookStep> Plan(ProtectionTarget target, Observation observed, RunbookKind kind)
    {
        ArgumentNullException.ThrowIfNull(observed);
        var wanted = PostgreSqlTarget.Read(target);
        var (primary, standby) = (HostView.Of(observed, wanted.Primary), HostView.Of(observed, wanted.Standby));
        var bind = new StepBinder(target, wanted);
        return kind switch
        {
            RunbookKind.Provision => PostgreSqlPlan.Provision(wanted, bind, primary, standby, rejoin: false),
            RunbookKind.Failover => PostgreSqlPlan.Failover(wanted, bind, primary, standby),
            RunbookKind.Switchover => PostgreSqlPlan.Switchover(wanted, bind, primary, standby),
            // Redundancy comes back first; the way home is a switchover then.
            RunbookKind.Failback => PostgreSqlPlan.Provision(wanted, bind, primary, standby, rejoin: true),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of runbook."),
        };
    }

    /// <inheritdoc/>
    public async Task<StepOutcome> ApplyAsync(ProtectionTarget target, RunbookStep step, Epoch epoch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Action == StepAction.Manual)
            return new StepOutcome.Failed(step.Host, step.Summary, "Settle it, then plan again.");
        try
        {
            var context = new StepContext(target, PostgreSqlTarget.Read(target), step, eye);
            return await new StepApplication(context, epoch, clock).RunAsync(cancellation);
        }
        catch (HostUnreachableException unreachable)
        {
            return new StepOutcome.Failed(unreachable.Host, unreachable.Message, "Make the host reachable, then resume.");
        }
    }

    /// <inheritdoc/>
    public async Task<StepState> CheckAsync(ProtectionTarget target, RunbookStep step, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Action == StepAction.Manual
            ? new StepState.Unclear(step.Summary)
            : await StepCheck.RunAsync(new StepContext(target, PostgreSqlTarget.Read(target), step, eye), cancellation);
    }

    /// <summary>The primary's position was read after the observation began: a copy that replayed as far holds all that was committed before.</summary>
    private static bool HoldsEverything(HostView primary, HostView standby) =>
        primary.IsPrimary && standby.IsStandby
        && WalPosition.TryRead(primary["reading/position"]) is { } written
        && WalPosition.TryRead(standby["reading/replayed"]) is { } replayed
        && replayed >= written;
}
