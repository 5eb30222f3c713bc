namespace Planner.Planning;

/// <summary>A level that a caller demands of a system.</summary>
/// <param name="System">The system.</param>
/// <param name="Standard">The standard.</param>
/// <param name="Level">The level.</param>
public sealed record LevelDemand(string System, string Standard, int Level);
