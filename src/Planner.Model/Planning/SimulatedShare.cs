namespace Planner.Model.Planning;

/// <summary>A simulated share, 0 to 1, with its 95 % confidence interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end, inside.</param>
/// <param name="High">Upper end, inside.</param>
public sealed record SimulatedShare(double Value, double Low, double High);
