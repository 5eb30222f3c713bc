namespace Planner.Model.Estates;

/// <summary>A signed agreement with a supplier.</summary>
public sealed record Agreement : IIdentified
{
    /// <summary>Unique among agreements.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>With whom.</summary>
    public string? Party { get; init; }

    /// <summary>Promised time from call to delivery.</summary>
    public TimeSpan? DeliveryTime { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, inside.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Systems it covers; absent: not known which.</summary>
    [Refers("systems")]
    public Listing<string>? Systems { get; init; }
}
