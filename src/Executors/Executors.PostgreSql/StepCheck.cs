using Executors.Contract;

namespace Executors.PostgreSql;

/// <summary>Tells from the hosts whether a step's effect is there.</summary>
internal static class StepCheck
{
    public static async Task<StepState> RunAsync(StepContext context, CancellationToken cancellation)
    {
        var wanted = context.Wanted;
        if (context.Operation == Operation.Verify)
            return await UserEntrance.IsWritableAsync(wanted.Service!, cancellation);

        var primary = await context.PrimaryAsync(cancellation);
        if (context.Operation == Operation.Fence)
            return FenceProof.Check(primary);

        var standby = await context.StandbyAsync(cancellation);
        return context.Operation switch
        {
            Operation.Keep => Judge([standby], standby["fenced"] == "no" && standby["kept"] is not null, "the former primary's data set aside"),
            Operation.Prepare => Judge([primary], Effects.Prepared(wanted, context.Target.Hosts[wanted.Standby].Address, primary), "account, address, slot and start by hand"),
            Operation.Configure => Judge([standby, primary], Effects.Configured(primary, standby), "the primary's configuration"),
            Operation.Copy => Judge([standby], standby.HasData, "a complete copy of the data"),
            Operation.Stream => Judge([standby, primary], Effects.Streaming(wanted, context.Target.Hosts[wanted.Primary].Address, primary, standby), "the stream from the primary"),
            Operation.Synchronous => Judge([primary], Effects.Acknowledging(wanted, primary), $"synchronous_standby_names = '{Names.Synchronous(wanted)}'"),
            _ => Promotion(standby),
        };
    }

    /// <summary>An effect that is not seen is absent only when every host that would show it was seen whole.</summary>
    private static StepState Judge(HostView[] hosts, bool there, string what)
    {
        if (there)
            return new StepState.Done($"'{hosts[0].Host}' shows {what}");
        return hosts.Select(host => host.Unseen).FirstOrDefault(unseen => unseen is not null) is { } reason
            ? new StepState.Unclear(reason)
            : new StepState.Absent($"'{hosts[0].Host}' does not show {what}");
    }

    private static StepState Promotion(HostView standby) => standby switch
    {
        { IsPrimary: true } => new StepState.Done($"'{standby.Host}' is out of recovery and takes writes"),
        { IsStandby: true } => new StepState.Absent($"'{standby.Host}' is a standby"),
        _ => new StepState.Unclear(standby.Unseen ?? $"no server runs on '{standby.Host}'"),
    };
}
