using System.Globalization;

namespace Planner.Engine.Laboratories;

/// <summary>What is wanted of the lab's database. Goes into a run's context, so that another process can resume with the same.</summary>
/// <param name="Primary">The host that takes the writes, or took them before it failed.</param>
/// <param name="Active">The host that users belong on when all is done.</param>
internal sealed record LabAim(string Primary, string Active)
{
    /// <summary>True when a write must be on both hosts before it is acknowledged.</summary>
    public bool Synchronous { get; init; }

    /// <summary>The recovery point objective; a copy further behind is not promoted.</summary>
    public TimeSpan? MaxLoss { get; init; }

    /// <summary>True when a person accepts a greater loss.</summary>
    public bool LossAccepted { get; init; }

    /// <summary>When the primary had stopped, at the latest; null when it was not seen stopped.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>When the copy was last seen to hold everything.</summary>
    public DateTimeOffset? ProvenAt { get; init; }

    public string Standby => Primary == "a" ? "b" : "a";

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LabAim Read(IReadOnlyDictionary<string, string> context) => new(context["primary"], context["active"])
    {
        Synchronous = context["mode"] == "sync",
        MaxLoss = context.TryGetValue("maxLoss", out var loss) ? TimeSpan.ParseExact(loss, "c", CultureInfo.InvariantCulture) : null,
        LossAccepted = context.ContainsKey("acceptLoss"),
        StoppedAt = Instant(context, "stoppedAt"),
        ProvenAt = Instant(context, "provenAt"),
    };

    /// <summary>As text, for a run's context.</summary>
    public void Write(IDictionary<string, string> context)
    {
        context["primary"] = Primary;
        context["active"] = Active;
        context["mode"] = Synchronous ? "sync" : "async";
        Put(context, "maxLoss", MaxLoss?.ToString("c", CultureInfo.InvariantCulture));
        Put(context, "acceptLoss", LossAccepted ? "yes" : null);
        Put(context, "stoppedAt", Text(StoppedAt));
        Put(context, "provenAt", Text(ProvenAt));
    }

    /// <summary>As the executor for PostgreSQL takes it.</summary>
    public IReadOnlyDictionary<string, string> Wanted(IReadOnlyDictionary<string, string> plain)
    {
        var keys = new SortedDictionary<string, string>(plain.ToDictionary(), StringComparer.Ordinal) { ["mode"] = Synchronous ? "sync" : "async" };
        keys.Remove("maxLoss");
        Put(keys, "maxLoss", MaxLoss is { } loss ? string.Create(CultureInfo.InvariantCulture, $"{loss.TotalSeconds:0.######}s") : null);
        Put(keys, "acceptLoss", LossAccepted ? "yes" : null);
        Put(keys, "stoppedAt", Text(StoppedAt));
        Put(keys, "provenAt", Text(ProvenAt));
        return keys;
    }

    private static string? Text(DateTimeOffset? instant) => instant?.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Instant(IReadOnlyDictionary<string, string> context, string key) =>
        context.TryGetValue(key, out var text) ? DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;

    private static void Put(IDictionary<string, string> keys, string key, string? value)
    {
        if (value is not null)
        {
            keys[key] = value;
        }
    }
}
