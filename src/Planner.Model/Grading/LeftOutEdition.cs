using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>An edition that is there and does not grade an estate.</summary>
/// <param name="Pack">The edition.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOutEdition(StandardPack Pack, LeftOutReason Reason);
