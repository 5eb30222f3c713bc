namespace Planner.Model.Drills;

/// <summary>A predicted time.</summary>
/// <param name="Best">Never shorter, if the assumptions hold.</param>
/// <param name="Mean">Expected.</param>
/// <param name="Worst">Never longer, if the assumptions hold.</param>
public sealed record PredictedTime(TimeSpan Best, TimeSpan Mean, TimeSpan Worst);
