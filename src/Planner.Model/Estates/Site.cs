namespace Planner.Model.Estates;

/// <summary>A place: data centre, machine room, media store.</summary>
public sealed record Site : IIdentified
{
    /// <summary>Unique among sites.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string? Name { get; init; }

    /// <summary>City or larger; one region shares regional disasters.</summary>
    public string? Region { get; init; }

    /// <summary>Availability zone.</summary>
    public string? Zone { get; init; }

    /// <summary>Power, cooling and network that fail as one.</summary>
    public string? FaultDomain { get; init; }

    /// <summary>Degrees north, -90 to 90.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, -180 to 180.</summary>
    public double? Longitude { get; init; }

    /// <summary>Shared hazards by name, such as <c>yangtze-flood-plain</c> or <c>grid-east-3</c>; sites with a common name share the risk.</summary>
    public Listing<string>? Hazards { get; init; }

    /// <summary>True when it meets what the standby systems and network equipment need to run (GB/T 20988-2007 A.4 D4 b).</summary>
    public bool? ItSpaceFit { get; init; }

    /// <summary>True when critical business functions can be resumed there (A.4 D4 c).</summary>
    public bool? BusinessSpaceFit { get; init; }

    /// <summary>True when it meets the conditions for storing media (A.1 D4 a).</summary>
    public bool? MediaStorageFit { get; init; }

    /// <summary>When it operates.</summary>
    public SiteHours? Hours { get; init; }

    /// <summary>What it has beside room.</summary>
    public SiteFacilities? Facilities { get; init; }
}
