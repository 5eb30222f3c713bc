using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>An agreement with a supplier.</summary>
public sealed record AgreementFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public AgreementKind? Kind { get; init; }

    /// <summary>Promised time from call to delivery.</summary>
    public TimeSpan? DeliveryTime { get; init; }

    /// <summary>True on the days from its first to its last.</summary>
    public bool? InForce { get; init; }
}
