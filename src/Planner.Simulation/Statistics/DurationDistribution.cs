namespace Planner.Simulation.Statistics;

/// <summary>What a sample of durations says. Quantiles are read from a sketch: never below the sample's own, and above it by less than one part in 1024.</summary>
/// <param name="Trials">Size of the sample.</param>
/// <param name="Mean">Expected duration.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">Not exceeded in 95 of 100.</param>
/// <param name="P99">Not exceeded in 99 of 100.</param>
/// <param name="Longest">The longest that was drawn: not a bound.</param>
public sealed record DurationDistribution(
    long Trials, Estimated<TimeSpan> Mean, Estimated<TimeSpan> P50, Estimated<TimeSpan> P95, Estimated<TimeSpan> P99, TimeSpan Longest);
