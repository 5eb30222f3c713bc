using Executors.Contract;
using Executors.PostgreSql;
using Planner.Engine.Laboratories;
using Planner.Inventory.Overlays;
using Planner.Model.Estates;

namespace Planner.Engine.Executing;

/// <summary>What an observation of the lab's database says about its protection. Pure.</summary>
/// <param name="Primary">The host that takes writes; null when none was seen to.</param>
/// <param name="Standby">The host that holds a copy and follows; null when there is none.</param>
/// <param name="Mode">When a write is acknowledged; null without a copy.</param>
/// <param name="HoldsAll">True when the copy was seen to hold everything that the primary had committed.</param>
internal sealed record ObservedProtection(string? Primary, string? Standby, ReplicationMode? Mode, bool HoldsAll)
{
    private static readonly string[] Hosts = ["a", "b"];

    /// <summary>Reads an observation of the executor for PostgreSQL.</summary>
    public static ObservedProtection Of(Observation seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        string? Fact(string host, string key) => seen.Facts.GetValueOrDefault($"host/{host}/{key}");
        var primary = Array.Find(Hosts, host => Fact(host, "running") == "yes" && Fact(host, "role") == "primary");
        var standby = primary is null ? null : Array.Find(Hosts, host =>
            host != primary && Fact(host, "role") == "standby" && Fact(host, "upstream") is not null && Fact(primary, $"stream/{PostgreSqlTarget.StreamName(host)}") is not null);
        ReplicationMode? mode = standby is null ? null
            : Fact(primary!, $"stream/{PostgreSqlTarget.StreamName(standby)}") == "sync" ? ReplicationMode.Synchronous : ReplicationMode.Asynchronous;
        return new ObservedProtection(primary, standby, mode, standby is not null && seen.Readings.ContainsKey("provenAt"));
    }

    /// <summary>As an overlay of the estate. Without a copy it says that there is none.</summary>
    /// <param name="seen">The observation it was read from.</param>
    /// <param name="day">The day of looking.</param>
    public Overlay Overlay(Observation seen, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return new Overlay
        {
            Format = EstateOverlay.Format,
            CollectedAt = day,
            Source = EvidenceSource.Observed,
            Systems =
            [
                new ObservedSystem
                {
                    Id = LabPlace.System,
                    Components = Primary is null ? null : new Listing<Component>([Database(seen, Primary)], Partial: true),
                    // A primary that was not seen leaves open what follows it.
                    Replications = Primary is null ? null : new Listing<Replication>(Standby is null ? [] : [Copy(Standby)]),
                    Standby = new Standby { Site = Standby, Readiness = Standby is null ? Readiness.None : Readiness.Running, Failover = Standby is null ? null : FailoverMode.Assisted },
                },
            ],
        };
    }

    private static Component Database(Observation seen, string primary) => new()
    {
        Id = LabPlace.Component,
        Kind = ComponentKind.Database,
        Site = primary,
        Technology = seen.Facts.TryGetValue($"host/{primary}/server", out var version) ? $"postgresql {version}" : null,
    };

    private Replication Copy(string standby) => new()
    {
        Id = $"{LabPlace.Component}-{standby}",
        Of = new Listing<string>([LabPlace.Component]),
        To = standby,
        Mode = Mode,
        // PostgreSQL waits for a named synchronous standby without a time limit; it never falls back by itself.
        Strict = Mode == ReplicationMode.Synchronous ? true : null,
        Continuous = true,
    };
}
