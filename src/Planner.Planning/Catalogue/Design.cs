using Planner.Model.Estates;
using Planner.Model.Standards;
using Planner.Simulation.Schemes;

namespace Planner.Planning.Catalogue;

/// <summary>One way to protect a system, as data.</summary>
public sealed record Design : IIdentified
{
    /// <summary>Unique in the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Words Name { get; init; }

    /// <summary>Section of the white paper that it comes from.</summary>
    public required string Section { get; init; }

    /// <summary>The scheme whose detection, decision, switch and verification it follows.</summary>
    public required WhitePaperScheme Scheme { get; init; }

    /// <summary>What it protects against.</summary>
    public required Words ProtectsAgainst { get; init; }

    /// <summary>What it does not protect against.</summary>
    public required Words LeavesOpen { get; init; }

    /// <summary>The standby system; its site is <c>same-city</c> or <c>remote</c>.</summary>
    public required Standby Standby { get; init; }

    /// <summary>The standby network.</summary>
    public required StandbyNetwork Network { get; init; }

    /// <summary>Backups; sites are <c>same-city</c> or <c>remote</c>, and all data of the system is in them.</summary>
    public IReadOnlyList<Backup> Backups { get; init; } = [];

    /// <summary>Batch transfers.</summary>
    public IReadOnlyList<BatchTransfer> Transfers { get; init; } = [];

    /// <summary>Replications.</summary>
    public IReadOnlyList<Replication> Replications { get; init; } = [];

    /// <summary>Ways of recovery, most wanted first.</summary>
    public required IReadOnlyList<RouteTemplate> Routes { get; init; }

    /// <summary>What it costs.</summary>
    public required IReadOnlyList<CostTemplate> Costs { get; init; }

    /// <summary>How a failover goes.</summary>
    public required IReadOnlyList<StepTemplate> Failover { get; init; }
}
