namespace Planner.Model.Planning;

/// <summary>A simulated duration, each figure with its 95 % confidence interval.</summary>
public sealed record SimulatedDuration
{
    /// <summary>Expected.</summary>
    public required SimulatedFigure Mean { get; init; }

    /// <summary>Median.</summary>
    public required SimulatedFigure P50 { get; init; }

    /// <summary>Not exceeded in 95 of 100.</summary>
    public required SimulatedFigure P95 { get; init; }

    /// <summary>Not exceeded in 99 of 100.</summary>
    public required SimulatedFigure P99 { get; init; }

    /// <summary>The worst case of the model in closed form; null where there is none, as for the downtime of a year.</summary>
    public TimeSpan? Worst { get; init; }

    /// <summary>The longest that was drawn; not a bound.</summary>
    public required TimeSpan Longest { get; init; }
}
