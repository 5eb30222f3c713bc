using Planner.Model.Grading;

namespace Planner.Model.Comparing;

/// <summary>An element whose levels differ.</summary>
/// <param name="Element">Its id.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Before">As the first has it; null when it has none.</param>
/// <param name="After">As the second has it; null when it has none.</param>
public sealed record ElementDifference(string Element, Direction Direction, Levels? Before, Levels? After);
