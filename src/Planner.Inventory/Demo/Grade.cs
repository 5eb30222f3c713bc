namespace Planner.Inventory.Demo;

/// <summary>How far a demo system is protected and how well that is recorded.</summary>
/// <param name="Level">Level of GB/T 20988-2007 that its protections aim at, 0 to 6.</param>
/// <param name="Quality">How well its records are kept, 0 (not at all) to 1.</param>
internal sealed record Grade(int Level, double Quality);
