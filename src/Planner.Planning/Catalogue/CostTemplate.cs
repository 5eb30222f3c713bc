using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Model.Standards;

namespace Planner.Planning.Catalogue;

/// <summary>One cost of a design: a price times what the system has of something.</summary>
public sealed record CostTemplate : IIdentified
{
    /// <summary>Unique in the design.</summary>
    public required string Id { get; init; }

    /// <summary>What is paid for.</summary>
    public required Words Name { get; init; }

    /// <summary>Protection it belongs to: when that is in place, it costs nothing new.</summary>
    public required ProtectionKind For { get; init; }

    /// <summary>Key in the price file.</summary>
    public required string Price { get; init; }

    /// <summary>What is counted.</summary>
    public required CostBasis Per { get; init; }

    /// <summary>Times this; 0 or more.</summary>
    public decimal Times { get; init; } = 1;
}
