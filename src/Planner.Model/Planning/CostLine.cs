using Planner.Model.Estates;
using Planner.Model.Quantities;
using Planner.Model.Standards;

namespace Planner.Model.Planning;

/// <summary>One cost of a design, a year.</summary>
public sealed record CostLine : IIdentified
{
    /// <summary>Unique in the design.</summary>
    public required string Id { get; init; }

    /// <summary>What is paid for.</summary>
    public required Words Name { get; init; }

    /// <summary>What it belongs to.</summary>
    public required ProtectionKind For { get; init; }

    /// <summary>How many units, 0 or more.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>What one unit is, such as <c>TiB</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Price of a unit and year.</summary>
    public required Money Price { get; init; }

    /// <summary>Quantity times price in whole yuan, or 0 when it is in place already.</summary>
    public required Money Amount { get; init; }

    /// <summary>True when the quantity rests on an assumption.</summary>
    public bool Estimated { get; init; }
}
