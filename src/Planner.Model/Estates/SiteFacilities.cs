namespace Planner.Model.Estates;

/// <summary>What a site has beside room.</summary>
public sealed record SiteFacilities
{
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

    /// <summary>When power, cooling and fire are watched.</summary>
    public SiteHours? Monitoring { get; init; }

    /// <summary>True when the machine room meets the national standards for such rooms.</summary>
    public bool? RoomStandard { get; init; }

    /// <summary>True when working and living facilities carry the recovery objectives.</summary>
    public bool? LivingFit { get; init; }

    /// <summary>True when transport, communication and power are at hand.</summary>
    public bool? Accessible { get; init; }
}
