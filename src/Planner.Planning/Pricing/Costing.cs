using Planner.Model.Planning;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;

namespace Planner.Planning.Pricing;

/// <summary>Works out what a design costs a system in a year.</summary>
internal sealed class Costing(PriceList prices, Sizing sizing)
{
    /// <summary>One line a cost, in the order of the design. What is in place costs nothing new.</summary>
    public IReadOnlyList<CostLine> Lines(AppliedDesign applied, SystemSize size) => [.. applied.Design.Costs.Select(cost => Line(cost, applied, size))];

    private CostLine Line(CostTemplate cost, AppliedDesign applied, SystemSize size)
    {
        var (units, unit, assumed) = Units(cost.Per, size);
        var quantity = decimal.Round(units * cost.Times, 3, MidpointRounding.ToPositiveInfinity);
        var price = prices.Of(cost.Price);
        return new()
        {
            Id = cost.Id,
            Name = cost.Name,
            For = cost.For,
            Quantity = quantity,
            Unit = unit,
            Price = price,
            Amount = applied.Protections.InPlace.Contains(cost.For) ? new(0) : new(decimal.Ceiling(quantity * price.Cny)),
            Estimated = assumed,
        };
    }

    private (decimal Units, string Unit, bool Assumed) Units(CostBasis basis, SystemSize size) => basis switch
    {
        CostBasis.System => (1, "system", false),
        CostBasis.Tebibyte => (size.Data.Bytes / (decimal)(1L << 40), "TiB", size.DataAssumed),
        CostBasis.Host => (size.Hosts, "host", size.HostsAssumed),
        CostBasis.Store => (size.Stores, "store", false),
        CostBasis.ReplicationMegabit => (size.Changes.BitsPerSecond / 1_000_000m * (decimal)sizing.Peak.Value, "Mbit/s", size.ChangesAssumed),
        CostBasis.BackupMegabit => (size.Changes.BitsPerSecond / 1_000_000m, "Mbit/s", size.ChangesAssumed),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };
}
