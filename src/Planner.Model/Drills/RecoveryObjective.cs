namespace Planner.Model.Drills;

/// <summary>What was asked for.</summary>
/// <param name="Rto">Recovery time objective; null when none is stated.</param>
/// <param name="Rpo">Recovery point objective; null when none is stated.</param>
public sealed record RecoveryObjective(TimeSpan? Rto, TimeSpan? Rpo);
