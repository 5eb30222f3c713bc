using Planner.Model.Estates;
using Planner.Simulation.Schemes;

namespace Planner.Planning.Catalogue;

/// <summary>One way of recovery: a route of a white-paper scheme, at the site the design puts it.</summary>
public sealed record RouteTemplate : IIdentified
{
    /// <summary>Unique in the design.</summary>
    public required string Id { get; init; }

    /// <summary>The scheme whose route it is.</summary>
    public required WhitePaperScheme Scheme { get; init; }

    /// <summary>True for the scheme's route from an immutable backup instead of its first one.</summary>
    public bool FromBackup { get; init; }

    /// <summary><c>same-city</c> or <c>remote</c>: decides the widest event it survives.</summary>
    public required DesignSite Site { get; init; }

    /// <summary>What must be moved before service is back.</summary>
    public required Moves Moves { get; init; }
}
