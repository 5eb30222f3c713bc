namespace Planner.Simulation.Outages;

/// <summary>A stretch of the year, in hours from its start.</summary>
internal readonly record struct Interval(double Start, double End) : IComparable<Interval>
{
    public int CompareTo(Interval other) => Start.CompareTo(other.Start);
}
