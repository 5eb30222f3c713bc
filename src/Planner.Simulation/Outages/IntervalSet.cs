using System.Runtime.InteropServices;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Outages;

/// <summary>Stretches of one year, kept for use again in the next; what lies outside the year is cut off.</summary>
internal sealed class IntervalSet
{
    private readonly List<Interval> _intervals = [];

    public void Clear() => _intervals.Clear();

    public void Add(double start, double end)
    {
        var inside = new Interval(Math.Max(0, start), Math.Min(Hours.PerYear, end));
        if (inside.End > inside.Start)
        {
            _intervals.Add(inside);
        }
    }

    /// <summary>Joins what overlaps or touches, in time order. The span is good until the next change.</summary>
    public ReadOnlySpan<Interval> Merge()
    {
        var intervals = CollectionsMarshal.AsSpan(_intervals);
        if (intervals.Length < 2)
        {
            return intervals;
        }

        intervals.Sort();
        var last = 0;
        for (var i = 1; i < intervals.Length; i++)
        {
            if (intervals[i].Start <= intervals[last].End)
            {
                intervals[last] = new(intervals[last].Start, Math.Max(intervals[last].End, intervals[i].End));
            }
            else
            {
                intervals[++last] = intervals[i];
            }
        }

        return intervals[..(last + 1)];
    }

    /// <summary>Hours covered by at least one stretch.</summary>
    public double CoveredHours()
    {
        var sum = 0.0;
        foreach (var interval in Merge())
        {
            sum += interval.End - interval.Start;
        }

        return sum;
    }
}
