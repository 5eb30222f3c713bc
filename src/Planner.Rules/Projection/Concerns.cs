namespace Planner.Rules.Projection;

/// <summary>What concerns a system, in the order of the estate.</summary>
/// <param name="Items">The items.</param>
/// <param name="IsShared">True when other systems have this object too.</param>
internal sealed record Concerns<T>(IReadOnlyList<Concern<T>> Items, bool IsShared);
