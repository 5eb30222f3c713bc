namespace Planner.Model.Planning;

/// <summary>A predicted recovery time or point in closed form: neither an objective nor a measurement.</summary>
/// <param name="Best">The shortest.</param>
/// <param name="Mean">Expected.</param>
/// <param name="Worst">The longest.</param>
public sealed record PredictedDuration(TimeSpan Best, TimeSpan Mean, TimeSpan Worst);
