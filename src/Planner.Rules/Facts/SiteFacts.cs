using System.Diagnostics.CodeAnalysis;

namespace Planner.Rules.Facts;

/// <summary>A place, seen from the primary site.</summary>
public sealed record SiteFacts : PlaceFacts
{
    /// <summary>A place of which nothing is known.</summary>
    public SiteFacts()
    {
    }

    /// <summary>A place of which is known what it is like, not how it lies to the primary site.</summary>
    [SetsRequiredMembers]
    internal SiteFacts(PlaceFacts place)
        : base(place)
    {
    }

    /// <summary>True when it shares a hazard or fault domain with the primary site.</summary>
    public bool? SharesRisk { get; init; }

    /// <summary>Kilometres from the primary site along the great circle, 0 or more.</summary>
    public double? DistanceKm { get; init; }

    /// <summary>True when its region is that of the primary site.</summary>
    public bool? SameRegion { get; init; }
}
