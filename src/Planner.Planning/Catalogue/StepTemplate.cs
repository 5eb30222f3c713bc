using Planner.Model.Estates;
using Planner.Model.Runbooks;
using Planner.Model.Standards;

namespace Planner.Planning.Catalogue;

/// <summary>One step of a design's failover; each waits for the one before.</summary>
public sealed record StepTemplate : IIdentified
{
    /// <summary>Unique in the design.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required StepAction Action { get; init; }

    /// <summary>For people.</summary>
    public required Words Summary { get; init; }

    /// <summary>True for one step a store, side by side.</summary>
    public bool EachStore { get; init; }

    /// <summary>Where it acts; null where it is not bound to a site.</summary>
    public DesignSite? Site { get; init; }
}
