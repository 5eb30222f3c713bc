namespace Planner.Simulation.Outages;

/// <summary>A member of a group struck by a common cause, and until when.</summary>
internal readonly record struct Strike(int Group, int Member, Interval Down);
