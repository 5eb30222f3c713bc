using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads the standby system and network as clauses see them.</summary>
internal static class StandbyProjection
{
    /// <summary>The standby processing system; null when nothing is said of it.</summary>
    public static StandbyFacts? Standby(Standby? standby, Place place) => standby is null ? null : new StandbyFacts
    {
        Provision = place.Read(standby.Provision, "provision"),
        Readiness = place.Read(standby.Readiness, "readiness"),
        Capacity = place.Read(standby.Capacity, "capacity")?.Value,
        Compatible = place.Read(standby.Compatible, "compatible"),
        Clustered = place.Read(standby.Clustered, "clustered"),
        SeamlessSwitch = place.Read(standby.SeamlessSwitch, "seamlessSwitch"),
        Failover = place.Read(standby.Failover, "failover"),
        Monitored = place.Read(standby.Monitored, "monitored"),
    };

    /// <summary>The standby network; null when nothing is said of it, and nothing of the lines between the sites.</summary>
    public static NetworkFacts? Network(StandbyNetwork? network, Place place, LinkView links) => network is null && links is { Carriers: null, DisjointRoutes: null } ? null : new NetworkFacts
    {
        Lines = place.Read(network?.Lines, "lines"),
        Devices = place.Read(network?.Devices, "devices"),
        Readiness = place.Read(network?.Readiness, "readiness"),
        Switching = place.Read(network?.Switching, "switching"),
        DualAccess = place.Read(network?.DualAccess, "dualAccess"),
        Carriers = links.Carriers,
        DisjointRoutes = links.DisjointRoutes,
    };
}
