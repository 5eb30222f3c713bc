using Planner.Model.Quantities;

namespace Planner.Planning.Pricing;

/// <summary>A price file.</summary>
/// <param name="Format"><c>planner/prices/v1</c>.</param>
/// <param name="Prices">CNY a year by key.</param>
internal sealed record PriceFile(string Format, IReadOnlyDictionary<string, Money> Prices);
