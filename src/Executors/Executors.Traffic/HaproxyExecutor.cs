using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.Traffic;

/// <summary>Sends users to one server of an HAProxy backend. The keys of a target are those of <see cref="TrafficTarget"/>.</summary>
public sealed class HaproxyExecutor(TimeProvider clock) : IExecutor
{
    /// <summary>Name that steps refer to.</summary>
    public const string Name = "haproxy";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan VerifyLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private static readonly string ObserveScript = Resource.Text(typeof(HaproxyExecutor), "observe.sh");
    private static readonly string SwitchScript = Resource.Text(typeof(HaproxyExecutor), "switch.sh");

    /// <inheritdoc/>
    public string Technology => Name;

    /// <inheritdoc/>
    public async Task<Observation> ObserveAsync(ProtectionTarget target, CancellationToken cancellation)
    {
        var wanted = TrafficTarget.Read(target);
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var readings = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var unseen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var proxy = $"proxy/{wanted.Proxy}";
        try
        {
            var command = new HostCommand(wanted.Proxy, ["bash", "-c", ObserveScript, "observe.sh", wanted.Socket, wanted.Backend, wanted.StateFile], Mutates: false);
            var result = await target.Hosts[wanted.Proxy].RunAsync(command, null, default, cancellation);
            foreach (var (server, state, health) in ServerStates.Read(result.Output, "running", wanted.Backend))
            {
                facts[$"{proxy}/server/{server}"] = state;
                readings[$"{proxy}/health/{server}"] = health;
            }
            foreach (var (server, state, _) in ServerStates.Read(result.Output, "persisted", wanted.Backend))
                facts[$"{proxy}/persisted/{server}"] = state;
            if (readings.Count == 0)
                unseen[proxy] = $"HAProxy on '{wanted.Proxy}' shows no backend '{wanted.Backend}': {result.Errors.Trim()}{result.Output.Trim()}";
        }
        catch (HostUnreachableException unreachable)
        {
            unseen[proxy] = unreachable.Message;
        }
        return new Observation(Name, clock.GetUtcNow(), facts, unseen) { Readings = readings };
    }

    /// <inheritdoc/>
    public IReadOnlyList<RunbookStep> Plan(ProtectionTarget target, Observation observed, RunbookKind kind)
    {
        ArgumentNullException.ThrowIfNull(observed);
        var wanted = TrafficTarget.Read(target);
        if (observed.Unseen.GetValueOrDefault($"proxy/{wanted.Proxy}") is { } unseen)
            return [new RunbookStep($"settle-{wanted.Proxy}", StepAction.Manual, Name, wanted.Proxy) { Summary = unseen }];
        if (ServerStates.AreAsWanted(wanted, observed))
            return [];
        var move = new RunbookStep($"switch-{target.Component}", StepAction.SwitchTraffic, Name, wanted.Proxy)
        {
            Summary = $"Send users of {wanted.Address}:{wanted.Port} to '{wanted.Active}' and to no other server",
            Parameters = Parameters(wanted),
            Commands = [SwitchCommand(wanted)],
            WhenUnclear = WhenUnclear.Repeatable,
            Limit = TimeSpan.FromSeconds(30),
        };
        var verify = new RunbookStep($"verify-{target.Component}", StepAction.Verify, Name, wanted.Proxy)
        {
            Summary = $"See from outside that {wanted.Address}:{wanted.Port} answers",
            After = [move.Id],
            Parameters = Parameters(wanted),
            WhenUnclear = WhenUnclear.Repeatable,
            Limit = TimeSpan.FromSeconds(30),
        };
        return [move, verify];
    }

    /// <inheritdoc/>
    public async Task<StepOutcome> ApplyAsync(ProtectionTarget target, RunbookStep step, Epoch epoch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(step);
        var wanted = Bound(target, step);
        try
        {
            return step.Action switch
            {
                StepAction.SwitchTraffic => await SwitchAsync(target, wanted, epoch, cancellation),
                StepAction.Verify => await VerifyAsync(wanted, cancellation),
                _ => new StepOutcome.Failed(step.Host, step.Summary, "Settle it, then plan again."),
            };
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
        var wanted = Bound(target, step);
        if (step.Action == StepAction.Verify)
        {
            return await Entrance.AskAsync(wanted, Patience, cancellation) is { } reason
                ? new StepState.Absent($"{wanted.Address}:{wanted.Port}: {reason}")
                : new StepState.Done($"{wanted.Address}:{wanted.Port} answers");
        }
        var observed = await ObserveAsync(target, cancellation);
        if (step.Action != StepAction.SwitchTraffic || observed.Unseen.Count > 0)
            return new StepState.Unclear(observed.Unseen.Values.FirstOrDefault() ?? step.Summary);
        return ServerStates.AreAsWanted(wanted, observed)
            ? new StepState.Done($"only '{wanted.Active}' takes users, now and after a restart")
            : new StepState.Absent($"'{wanted.Active}' is not the only server that takes users, now and after a restart");
    }

    private static async Task<StepOutcome> SwitchAsync(ProtectionTarget target, TrafficTarget wanted, Epoch epoch, CancellationToken cancellation)
    {
        var result = await target.Hosts[wanted.Proxy].RunAsync(SwitchCommand(wanted), null, epoch, cancellation);
        return result.Succeeded
            ? new StepOutcome.Applied($"users of {wanted.Address}:{wanted.Port} go to '{wanted.Active}'; sessions on the others were closed")
            : new StepOutcome.Failed(wanted.Proxy, result.Errors.Trim(), "See that HAProxy runs, that the user may open its socket, and that backend and server are named as in its configuration.");
    }

    private async Task<StepOutcome> VerifyAsync(TrafficTarget wanted, CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        while (true)
        {
            var reason = await Entrance.AskAsync(wanted, Patience, cancellation);
            if (reason is null)
                return new StepOutcome.Applied($"{wanted.Address}:{wanted.Port} answers");
            if (clock.GetElapsedTime(begun) > VerifyLimit)
                return new StepOutcome.Failed(wanted.Proxy, $"{wanted.Address}:{wanted.Port}: {reason}", $"See whether '{wanted.Active}' serves and passes HAProxy's health check.");
            await Task.Delay(Pause, clock, cancellation);
        }
    }

    private static HostCommand SwitchCommand(TrafficTarget wanted) =>
        new(wanted.Proxy, ["bash", "-c", SwitchScript, "switch.sh", wanted.Socket, wanted.Backend, wanted.Active, wanted.StateFile], Mutates: true);

    private static SortedDictionary<string, string> Parameters(TrafficTarget wanted) => new(StringComparer.Ordinal) { ["active"] = wanted.Active };

    /// <summary>The step is held to the server that was approved, whatever the target says later.</summary>
    private static TrafficTarget Bound(ProtectionTarget target, RunbookStep step)
    {
        var wanted = TrafficTarget.Read(target);
        return step.Parameters.TryGetValue("active", out var active) ? wanted with { Active = active } : wanted;
    }
}
