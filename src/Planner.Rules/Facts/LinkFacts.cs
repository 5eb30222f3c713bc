using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A line with an end at the primary site.</summary>
public sealed record LinkFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>Who runs it.</summary>
    public string? Carrier { get; init; }

    /// <summary>The node or conduit that all of it runs through.</summary>
    public string? Route { get; init; }

    /// <summary>True when it joins the primary and the standby site.</summary>
    public bool? ToStandby { get; init; }
}
