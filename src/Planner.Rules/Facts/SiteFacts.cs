using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A place.</summary>
public sealed record SiteFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>True when standby systems and network equipment can run there.</summary>
    public bool? ItSpaceFit { get; init; }

    /// <summary>True when critical business functions can be resumed there.</summary>
    public bool? BusinessSpaceFit { get; init; }

    /// <summary>True when media can be stored there.</summary>
    public bool? MediaStorageFit { get; init; }

    /// <summary>True when it operates seven days a week, 24 hours.</summary>
    public bool? AroundTheClock { get; init; }

    /// <summary>True when it shares a hazard or fault domain with the primary site.</summary>
    public bool? SharesRisk { get; init; }
}
