using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>What a place is like, seen by itself.</summary>
public abstract record PlaceFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>City or larger.</summary>
    public string? Region { get; init; }

    /// <summary>True when standby systems and network equipment can run there.</summary>
    public bool? ItSpaceFit { get; init; }

    /// <summary>True when critical business functions can be resumed there.</summary>
    public bool? BusinessSpaceFit { get; init; }

    /// <summary>True when media can be stored there.</summary>
    public bool? MediaStorageFit { get; init; }

    /// <summary>True when it operates seven days a week, 24 hours.</summary>
    public bool? AroundTheClock { get; init; }

    /// <summary>True when there is uninterruptible power.</summary>
    public bool? Ups { get; init; }

    /// <summary>True when there is emergency generation.</summary>
    public bool? Generator { get; init; }

    /// <summary>True when power feeds have no single point of failure.</summary>
    public bool? RedundantPower { get; init; }

    /// <summary>True when cooling has no single point of failure.</summary>
    public bool? RedundantCooling { get; init; }

    /// <summary>True when communication lines have no single point of failure.</summary>
    public bool? RedundantLines { get; init; }

    /// <summary>True when power, cooling and fire are watched seven days a week, 24 hours.</summary>
    public bool? MonitoredAroundTheClock { get; init; }

    /// <summary>True when the machine room meets the national standards for such rooms.</summary>
    public bool? RoomStandard { get; init; }

    /// <summary>True when working and living facilities carry the recovery objectives.</summary>
    public bool? LivingFit { get; init; }

    /// <summary>True when transport, communication and power are at hand.</summary>
    public bool? Accessible { get; init; }
}
