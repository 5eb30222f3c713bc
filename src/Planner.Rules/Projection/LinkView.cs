using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>The lines at a primary site, seen together with a standby site.</summary>
/// <param name="Links">The lines; null when nothing is known of them.</param>
/// <param name="Carriers">How many carriers run those between the two.</param>
/// <param name="DisjointRoutes">Whether two of those between the two can not fail together.</param>
internal sealed record LinkView(FactList<LinkFacts>? Links, long? Carriers, bool? DisjointRoutes)
{
    /// <summary>When nothing is known.</summary>
    public static LinkView Unknown { get; } = new(null, null, null);
}
