namespace Planner.Model.Comparing;

/// <summary>A part of something that differs.</summary>
/// <param name="Part">Which part, such as <c>check</c>.</param>
/// <param name="Before">As the first has it; null when it does not.</param>
/// <param name="After">As the second has it; null when it does not.</param>
public sealed record PartDifference(string Part, string? Before, string? After);
