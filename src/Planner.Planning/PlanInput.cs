using Planner.Model.Estates;
using Planner.Model.Quantities;
using Planner.Planning.Catalogue;
using Planner.Planning.Pricing;
using Planner.Rules.Packs;

namespace Planner.Planning;

/// <summary>What a plan is made from.</summary>
/// <param name="Estate">The estate, accepted by its reader.</param>
/// <param name="Standards">The packs that prospects are judged by.</param>
/// <param name="AsOf">The day it plans from.</param>
public sealed record PlanInput(Estate Estate, Standards Standards, DateOnly AsOf)
{
    /// <summary>Hash of the estate's document.</summary>
    public required string EstateSha256 { get; init; }

    /// <summary>Hashes of the overlays.</summary>
    public IReadOnlyList<string> OverlaysSha256 { get; init; } = [];

    /// <summary>Program and version.</summary>
    public required string Program { get; init; }

    /// <summary>The designs to choose from.</summary>
    public DesignCatalogue Catalogue { get; init; } = DesignCatalogue.Default;

    /// <summary>The prices.</summary>
    public PriceList Prices { get; init; } = PriceList.Example;

    /// <summary>The most new outlay of a year, inside; null for no limit.</summary>
    public Money? Budget { get; init; }

    /// <summary>Levels that the caller demands, in place of those the estate confirms for the same standard.</summary>
    public IReadOnlyList<LevelDemand> Required { get; init; } = [];

    /// <summary>Loss of an hour of downtime by system; a system without one is judged by outlay alone.</summary>
    public IReadOnlyDictionary<string, Money> LossPerHour { get; init; } = new Dictionary<string, Money>();

    /// <summary>True to leave systems as they are whose demands no design meets, instead of refusing the whole plan.</summary>
    public bool LeaveConflicts { get; init; }

    /// <summary>Seed of the solver.</summary>
    public int Seed { get; init; } = 1;
}
