using System.Globalization;

namespace Executors.PostgreSql;

/// <summary>How much a promotion can lose: no more time than lies between the last moment that the copy is known to hold and the primary's stop.</summary>
internal static class LossBound
{
    /// <summary>The bound; null when nothing is known of what the copy holds.</summary>
    /// <param name="wanted">Says when the primary had stopped and what was proven before.</param>
    /// <param name="standby">Holds the time of the last transaction that it replayed, by the primary's clock.</param>
    /// <param name="now">Stands for the stop when that is not known: the bound is then too high, never too low.</param>
    public static TimeSpan? Of(PostgreSqlTarget wanted, HostView standby, DateTimeOffset now)
    {
        DateTimeOffset? replayed = double.TryParse(standby["reading/replayedAt"], CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.UnixEpoch.AddSeconds(seconds)
            : null;
        var held = replayed is null || wanted.ProvenAt > replayed ? wanted.ProvenAt : replayed;
        var bound = (wanted.StoppedAt ?? now) - held;
        return bound < TimeSpan.Zero ? TimeSpan.Zero : bound;
    }

    /// <summary>True when the primary was stopped in good order and the copy replayed its last record.</summary>
    public static bool HoldsAll(HostView primary, HostView standby) =>
        primary["reading/state"] == "shut down"
        && WalPosition.TryRead(primary["reading/checkpoint"]) is { } last
        && WalPosition.TryRead(standby["reading/replayed"]) > last;

    /// <summary>Why the copy must not be promoted; null when it may.</summary>
    /// <param name="bound">From <see cref="Of"/>.</param>
    /// <param name="maxLoss">The objective; null when none is set.</param>
    /// <param name="accepted">True when a person accepted the loss.</param>
    public static string? Refusal(TimeSpan? bound, TimeSpan? maxLoss, bool accepted) => (bound, maxLoss) switch
    {
        (_, null) => null,
        _ when accepted => null,
        (null, _) => "it is not known what the copy holds",
        _ when bound <= maxLoss => null,
        _ => $"up to {bound.Value.TotalSeconds:0.0} s of writes may be missing from the copy, the objective is {maxLoss.Value.TotalSeconds:0.0} s",
    };
}
