namespace Planner.Simulation.Laws;

/// <summary>Laws compute in hours; the year has 8760 of them, as in the availability literature.</summary>
internal static class Hours
{
    public const double PerYear = 8760;

    public static double Of(TimeSpan span) => span.Ticks / (double)TimeSpan.TicksPerHour;

    /// <summary>An amount of hours, rounded to the tick; beyond what a <see cref="TimeSpan"/> can hold, its greatest value.</summary>
    public static TimeSpan ToSpan(double amount)
    {
        var ticks = Math.Round(amount * TimeSpan.TicksPerHour);
        return ticks >= long.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromTicks((long)ticks);
    }
}
