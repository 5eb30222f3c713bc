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
            Operation.Keep => Judge(standby, standby["fenced"] == "no" && standby["kept"] is not null, "the former primary's data set aside"),
            Operation.Prepare => Judge(primary, Effects.Prepared(wanted, context.Target.Hosts[wanted.Standby].Address, primary), "account, address, slot and start by hand"),
            Operation.Configure => Judge(standby, Effects.Configured(primary, standby), "the primary's configuration"),
            Operation.Copy => Judge(standby, standby.HasData, "a complete copy of the data"),
            Operation.Stream => Judge(standby, Effects.Streaming(wanted, context.Target.Hosts[wanted.Primary].Address, primary, standby), "the stream from the primary"),
            Operation.Synchronous => Judge(primary, Effects.Acknowledging(wanted, primary), $"synchronous_standby_names = '{Names.Synchronous(wanted)}'"),
            _ => Promotion(standby),
        };
    }

    private static StepState Judge(HostView host, bool there, string what) => (host.Unseen, there) switch
    {
        (_, true) => new StepState.Done($"'{host.Host}' shows {what}"),
        ({ } unseen, _) => new StepState.Unclear(unseen),
        _ => new StepState.Absent($"'{host.Host}' does not show {what}"),
    };

    private static StepState Promotion(HostView standby) => standby switch
    {
        { IsPrimary: true } => new StepState.Done($"'{standby.Host}' is out of recovery and takes writes"),
        { IsStandby: true } => new StepState.Absent($"'{standby.Host}' is a standby"),
        _ => new StepState.Unclear(standby.Unseen ?? $"no server runs on '{standby.Host}'"),
    };
}
