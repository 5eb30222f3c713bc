namespace Planner.Model.Estates;

/// <summary>
/// What was seen of a system: only what can be seen, no objectives. An absent value was not looked at. A list that is not partial is all there is,
/// so what the estate has beyond it is not there.
/// </summary>
public sealed record ObservedSystem : IIdentified
{
    /// <summary>Id of the system in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>Parts seen.</summary>
    public Listing<Component>? Components { get; init; }

    /// <summary>Backups seen.</summary>
    public Listing<Backup>? Backups { get; init; }

    /// <summary>Batch transfers seen.</summary>
    public Listing<BatchTransfer>? Transfers { get; init; }

    /// <summary>Replications seen.</summary>
    public Listing<Replication>? Replications { get; init; }

    /// <summary>The standby processing system as seen.</summary>
    public Standby? Standby { get; init; }

    /// <summary>The standby network as seen.</summary>
    public StandbyNetwork? StandbyNetwork { get; init; }

    /// <summary>Measured service.</summary>
    public ServiceRecord? Service { get; init; }
}
