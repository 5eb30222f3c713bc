using Planner.Simulation.Chance;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Outages;

/// <summary>Plays one year of an outage model. Holds buffers, so one for each thread.</summary>
internal sealed class YearOfOutages(OutageModel model, ulong seed, YearStart start)
{
    private readonly IReadOnlyDictionary<string, uint> _numbers = NumbersOf(model);
    private readonly double[] _lead = [.. model.Classes.Select(c => start == YearStart.Steady && c.Duration is { } duration ? duration.ReachHours : 0)];
    private readonly double[] _shockLead = [.. model.CommonCauses.Select(c => start == YearStart.Steady ? c.Repair.ReachHours : 0)];
    private readonly uint[] _classNumber = ClassNumbers(model);
    private readonly IntervalSet _down = new();
    private readonly IntervalSet _member = new();
    private readonly List<(double Time, int Change)> _changes = [];
    private readonly List<Strike> _strikes = [];

    /// <summary>Downtime of the year with this number.</summary>
    public TimeSpan Downtime(long year)
    {
        var trial = (ulong)year;
        _down.Clear();
        for (var i = 0; i < model.Classes.Count; i++)
        {
            PlayClass(i, trial);
        }

        PlayShocks(trial);
        for (var i = 0; i < model.Groups.Count; i++)
        {
            PlayGroup(i, trial);
        }

        return Hours.ToSpan(_down.CoveredHours());
    }

    private static IReadOnlyDictionary<string, uint> NumbersOf(OutageModel model) => EntityNumbers.Of(
        model.Classes.Select(c => c.Id).Concat(model.CommonCauses.Select(c => c.Id))
            .Concat(model.Groups.SelectMany(group => Enumerable.Range(0, group.Count).Select(i => MemberId(group, i)))));

    private static uint[] ClassNumbers(OutageModel model)
    {
        var numbers = NumbersOf(model);
        return [.. model.Classes.Select(c => numbers[c.Id])];
    }

    private static string MemberId(ComponentGroup group, int member) => $"{group.Id}\u001f{member}";

    // Outages in progress at the start are those that began before it: the year is led in by the longest of them.
    private void PlayClass(int index, ulong trial)
    {
        var outage = model.Classes[index];
        if (outage.Rate.Events == 0)
        {
            return;
        }

        var arrivals = new ChanceStream(seed, trial, _classNumber[index], Purpose.Arrival);
        var durations = new ChanceStream(seed, trial, _classNumber[index], Purpose.Duration);
        var gap = Hours.PerYear / outage.Rate.Events;
        for (var time = Gap(ref arrivals, gap) - _lead[index]; time < Hours.PerYear; time += Gap(ref arrivals, gap))
        {
            _down.Add(time, outage.Duration is { } duration ? time + duration.Sample(ref durations) : Hours.PerYear);
        }
    }

    private void PlayShocks(ulong trial)
    {
        _strikes.Clear();
        for (var i = 0; i < model.CommonCauses.Count; i++)
        {
            PlayShock(i, trial);
        }
    }

    private void PlayShock(int index, ulong trial)
    {
        var cause = model.CommonCauses[index];
        if (cause.Rate.Events == 0)
        {
            return;
        }

        var number = _numbers[cause.Id];
        var arrivals = new ChanceStream(seed, trial, number, Purpose.Arrival);
        var hits = new ChanceStream(seed, trial, number, Purpose.Hit);
        var repairs = new ChanceStream(seed, trial, number, Purpose.Duration);
        var gap = Hours.PerYear / cause.Rate.Events;
        for (var time = Gap(ref arrivals, gap) - _shockLead[index]; time < Hours.PerYear; time += Gap(ref arrivals, gap))
        {
            Strike(cause, time, ref hits, ref repairs);
        }
    }

    private void Strike(CommonCause cause, double time, ref ChanceStream hits, ref ChanceStream repairs)
    {
        for (var group = 0; group < model.Groups.Count; group++)
        {
            for (var member = 0; cause.Groups.Contains(model.Groups[group].Id) && member < model.Groups[group].Count; member++)
            {
                var (hit, repair) = (hits.Next(), cause.Repair.QuantileHours(repairs.Next()));
                if (hit < cause.Hit)
                {
                    _strikes.Add(new(group, member, new(time, time + repair)));
                }
            }
        }
    }

    private void PlayGroup(int index, ulong trial)
    {
        var group = model.Groups[index];
        _changes.Clear();
        for (var member = 0; member < group.Count; member++)
        {
            PlayMember(group, index, member, trial);
        }

        _changes.Sort();
        var (working, since) = (group.Count, 0.0);
        foreach (var (time, change) in _changes)
        {
            if (working + change < group.Required && working >= group.Required)
            {
                since = time;
            }
            else if (working + change >= group.Required && working < group.Required)
            {
                _down.Add(since, time);
            }

            working += change;
        }
    }

    private void PlayMember(ComponentGroup group, int index, int member, ulong trial)
    {
        var number = _numbers[MemberId(group, member)];
        var lifetimes = new ChanceStream(seed, trial, number, Purpose.Lifetime);
        var repairs = new ChanceStream(seed, trial, number, Purpose.Duration);
        _member.Clear();
        var time = FirstFailure(group, ref lifetimes, ref repairs);
        while (time < Hours.PerYear)
        {
            var repaired = time + group.Repair.QuantileHours(repairs.Next());
            _member.Add(time, repaired);
            time = repaired + group.Lifetime.QuantileHours(lifetimes.Next());
        }

        foreach (var strike in _strikes)
        {
            if (strike.Group == index && strike.Member == member)
            {
                _member.Add(strike.Down.Start, strike.Down.End);
            }
        }

        foreach (var interval in _member.Merge())
        {
            _changes.Add((interval.Start, -1));
            _changes.Add((interval.End, 1));
        }
    }

    private double FirstFailure(ComponentGroup group, ref ChanceStream lifetimes, ref ChanceStream repairs)
    {
        if (start == YearStart.AllWorking)
        {
            return group.Lifetime.QuantileHours(lifetimes.Next());
        }

        if (lifetimes.Next() >= group.Unavailability)
        {
            return group.Lifetime.ResidualHours(lifetimes.Next());
        }

        var repaired = group.Repair.ResidualHours(repairs.Next());
        _member.Add(0, repaired);
        return repaired + group.Lifetime.QuantileHours(lifetimes.Next());
    }

    private static double Gap(ref ChanceStream arrivals, double mean) => -mean * Math.Log(arrivals.Next());
}
