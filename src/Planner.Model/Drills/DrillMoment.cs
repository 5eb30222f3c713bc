namespace Planner.Model.Drills;

/// <summary>When a moment of a drill came.</summary>
/// <param name="Phase">Which.</param>
/// <param name="At">By the planner's clock.</param>
/// <param name="AfterStop">By the monotonic clock, from the stop.</param>
public sealed record DrillMoment(DrillPhase Phase, DateTimeOffset At, TimeSpan AfterStop);
