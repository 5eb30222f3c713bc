using Planner.Model.Quantities;

namespace Planner.Planning.Catalogue;

/// <summary>Numbers the product chose for sizing where an estate says nothing; each use is named in the plan.</summary>
public sealed record Sizing
{
    /// <summary><c>planner/sizing/v1</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Size of a store whose size is unknown.</summary>
    public required DataSize StoreSize { get; init; }

    /// <summary>Hosts behind a host component whose count is unknown, 1 or more.</summary>
    public required int Hosts { get; init; }

    /// <summary>Share of the data that changes in a day, where the change rate is unknown.</summary>
    public required Ratio DailyChange { get; init; }

    /// <summary>Peak over mean of the change rate.</summary>
    public required Ratio Peak { get; init; }

    /// <summary>Rate at which a restore moves data, where no restore of the system was measured.</summary>
    public required DataRate RestoreRate { get; init; }

    /// <summary>Changes a year that a system is exposed to.</summary>
    public required int ChangesPerYear { get; init; }

    /// <summary>Which elements of which standard a design decides.</summary>
    public required IReadOnlyList<Influence> Influences { get; init; }
}
