using System.Globalization;
using System.Security.Cryptography;
using Executors.Contract;

namespace Executors.PostgreSql;

/// <summary>Carries out one step. Doing it again when its effect is there changes nothing.</summary>
internal sealed class StepApplication(StepContext context, Epoch epoch, TimeProvider clock)
{
    private static readonly TimeSpan CatchUp = TimeSpan.FromSeconds(15);

    public Task<StepOutcome> RunAsync(CancellationToken cancellation) => context.Operation switch
    {
        Operation.Prepare => PrepareAsync(cancellation),
        Operation.Configure => ConfigureAsync(cancellation),
        Operation.Copy => CopyAsync(cancellation),
        Operation.Stream => StreamAsync(cancellation),
        Operation.Fence => FenceAsync(cancellation),
        Operation.Promote => PromoteAsync(cancellation),
        Operation.Verify => UserEntrance.WriteAsync(context.Wanted.Service!, cancellation),
        _ => CommandAsync(null, null, cancellation),
    };

    private async Task<StepOutcome> PrepareAsync(CancellationToken cancellation)
    {
        var password = await context.SecretAsync("replication", cancellation);
        return await CommandAsync(ScramVerifier.Of(password, RandomNumberGenerator.GetBytes(16)) + "\n", null, cancellation);
    }

    private async Task<StepOutcome> ConfigureAsync(CancellationToken cancellation)
    {
        var read = Commands.ReadSettings(context.Wanted.Primary, context.Cluster);
        var settings = await context.Target.Hosts[read.Host].RunAsync(read, null, epoch, cancellation);
        return settings.Succeeded
            ? await CommandAsync(settings.Output, null, cancellation)
            : new StepOutcome.Failed(read.Host, settings.Errors.Trim(), Remedies.For(settings.Errors));
    }

    private async Task<StepOutcome> CopyAsync(CancellationToken cancellation)
    {
        var primary = await context.PrimaryAsync(cancellation);
        if (!long.TryParse(primary["reading/bytes"], CultureInfo.InvariantCulture, out var bytes))
            return new StepOutcome.Failed(primary.Host, primary.Unseen ?? "the size of its data cannot be read", "Make the primary answer, then resume.");
        var password = await context.SecretAsync("replication", cancellation);
        return await CommandAsync($"{password}\n{bytes.ToString(CultureInfo.InvariantCulture)}\n", password, cancellation);
    }

    private async Task<StepOutcome> StreamAsync(CancellationToken cancellation)
    {
        var password = await context.SecretAsync("replication", cancellation);
        return await CommandAsync(password + "\n", password, cancellation);
    }

    private async Task<StepOutcome> FenceAsync(CancellationToken cancellation)
    {
        var before = await context.PrimaryAsync(cancellation);
        if (FenceProof.Of(before) is { } there)
            return new StepOutcome.Applied(there);
        if (!before.Reachable)
            return new StepOutcome.Failed(before.Host, $"it cannot be proved that it takes no writes: {before.Unseen}", "Power the host off and have that confirmed out of band, or make it reachable.");
        var outcome = await CommandAsync(null, null, cancellation);
        if (outcome is StepOutcome.Failed)
            return outcome;
        var after = await context.PrimaryAsync(cancellation);
        return FenceProof.Of(after) is { } proof
            ? new StepOutcome.Applied(proof)
            : new StepOutcome.Failed(after.Host, "it was stopped, yet is not seen barred from starting writable", Remedies.For(""));
    }

    private async Task<StepOutcome> PromoteAsync(CancellationToken cancellation)
    {
        var standby = await context.StandbyAsync(cancellation);
        if (standby.IsPrimary)
            return new StepOutcome.Applied($"'{standby.Host}' takes writes already");
        // The fence step may be hours old: a host that was off then may run now.
        var primary = await context.PrimaryAsync(cancellation);
        if (FenceProof.Of(primary) is not { } proof)
            return new StepOutcome.Failed(primary.Host, "there is no proof that it cannot acknowledge a write", "Run the fence step again; two writable primaries would part the data.");
        if (!standby.IsStandby)
            return new StepOutcome.Failed(standby.Host, standby.Unseen ?? "no server runs there", "Start it as a standby, then resume.");

        if (context.Step.Parameters.ContainsKey(StepBinder.LosslessKey))
            return await PromoteLosslesslyAsync(primary, standby, proof, cancellation);

        var bound = LossBound.Of(context.Wanted, standby, clock.GetUtcNow());
        TimeSpan? maxLoss = context.Step.Parameters["maxLoss"] is var text && text == "none" ? null : TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture);
        if (LossBound.Refusal(bound, maxLoss, context.Step.Parameters["acceptLoss"] == "yes") is { } refusal)
            return new StepOutcome.Failed(standby.Host, refusal, "Wait for a better copy, or have a person accept the loss (acceptLoss=yes) and the new plan approved.");

        var outcome = await CommandAsync(null, null, cancellation);
        return outcome is StepOutcome.Applied
            ? new StepOutcome.Applied($"'{standby.Host}' promoted at {standby["reading/position"]}; {Loss(bound)}; {proof}")
            : outcome;
    }

    /// <summary>A primary that stops in good order writes one last record and sends it; a copy that replayed past its beginning has everything.</summary>
    private async Task<StepOutcome> PromoteLosslesslyAsync(HostView primary, HostView standby, string proof, CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        while (!LossBound.HoldsAll(primary, standby))
        {
            if (clock.GetElapsedTime(begun) > CatchUp)
                return new StepOutcome.Failed(standby.Host, $"it replayed up to {standby["reading/replayed"]}, '{primary.Host}' ended at {primary["reading/checkpoint"]} ({primary["reading/state"]})", "Start the old primary again (remove its fence) so that the copy can catch up, or plan a failover and accept the loss.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), clock, cancellation);
            standby = await context.StandbyAsync(cancellation);
        }
        var outcome = await CommandAsync(null, null, cancellation);
        return outcome is StepOutcome.Applied ? new StepOutcome.Applied($"'{standby.Host}' promoted with all that '{primary.Host}' wrote, up to {standby["reading/replayed"]}; {proof}") : outcome;
    }

    private static string Loss(TimeSpan? bound) =>
        bound is { } time ? string.Create(CultureInfo.InvariantCulture, $"at most {time.TotalSeconds:0.000} s of writes can be missing") : "what is missing is not known";

    private async Task<StepOutcome> CommandAsync(string? standardInput, string? secret, CancellationToken cancellation)
    {
        var command = Commands.Of(context.Target, context.Wanted, context.Operation, context.Cluster)!;
        var result = await context.Target.Hosts[command.Host].RunAsync(command, standardInput, epoch, cancellation);
        if (result.Succeeded)
            return new StepOutcome.Applied($"{command.Arguments[3]} ran on '{command.Host}'");
        var errors = secret is null ? result.Errors : result.Errors.Replace(secret, "(secret)", StringComparison.Ordinal);
        return new StepOutcome.Failed(command.Host, errors.Trim(), Remedies.For(errors));
    }
}
