namespace Planner.Model.Drills;

/// <summary>What was expected before the drill. It proves nothing.</summary>
/// <param name="Rto">Null when nothing is predicted.</param>
/// <param name="Rpo">Null when nothing is predicted.</param>
/// <param name="Basis">What it rests on, or why there is none.</param>
public sealed record RecoveryPrediction(PredictedTime? Rto, PredictedTime? Rpo, string Basis);
