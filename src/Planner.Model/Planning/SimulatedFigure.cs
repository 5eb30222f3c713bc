namespace Planner.Model.Planning;

/// <summary>A simulated duration with its 95 % confidence interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end, inside.</param>
/// <param name="High">Upper end, inside.</param>
public sealed record SimulatedFigure(TimeSpan Value, TimeSpan Low, TimeSpan High);
