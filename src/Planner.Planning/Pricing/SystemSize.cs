using Planner.Model.Estates;
using Planner.Model.Quantities;
using Planner.Model.Standards;
using Planner.Planning.Catalogue;

namespace Planner.Planning.Pricing;

/// <summary>How big a system is, as far as costs and restores depend on it, with what had to be assumed.</summary>
internal sealed class SystemSize
{
    private const double SecondsPerDay = 86_400;
    private const long BitsPerMegabit = 1_000_000;
    private const long LeastRate = 2 * BitsPerMegabit;

    private readonly List<Words> _assumptions = [];

    public SystemSize(SystemRecord system, Sizing sizing)
    {
        var stores = Applying.Stores.Of(system);
        Stores = stores.Count;
        Data = new(stores.Sum(store => Bytes(store, sizing)));
        Changes = new(Math.Max(LeastRate, stores.Sum(store => BitsPerSecond(store, sizing))));
        Hosts = Count(system, stores, sizing);
        Restore = Restored(system, stores, sizing);
    }

    /// <summary>Stores, 0 or more.</summary>
    public int Stores { get; }

    /// <summary>Data over all stores.</summary>
    public DataSize Data { get; }

    /// <summary>Mean rate of change over all stores; at least 2 Mbit/s, the smallest line.</summary>
    public DataRate Changes { get; }

    /// <summary>Hosts in production.</summary>
    public int Hosts { get; }

    /// <summary>Time to restore everything from disk.</summary>
    public TimeSpan Restore { get; }

    /// <summary>The longest passed restore test of all data, from any medium; null when there is none.</summary>
    public TimeSpan? MeasuredRestore { get; private set; }

    /// <summary>True when the size of a store was assumed.</summary>
    public bool DataAssumed { get; private set; }

    /// <summary>True when a rate of change was assumed.</summary>
    public bool ChangesAssumed { get; private set; }

    /// <summary>True when a count of hosts was assumed.</summary>
    public bool HostsAssumed { get; private set; }

    /// <summary>What was assumed.</summary>
    public IReadOnlyList<Words> Assumptions => _assumptions;

    private long Bytes(Component store, Sizing sizing)
    {
        if (store.Size is { } known)
        {
            return known.Bytes;
        }

        DataAssumed = true;
        var tebibytes = sizing.StoreSize.Bytes / (decimal)(1L << 40);
        _assumptions.Add(new($"{store.Id} 的数据量未知，按 {Numerals.Of(tebibytes)} TiB 估算", $"the size of {store.Id} is unknown: {Numerals.Of(tebibytes)} TiB assumed"));
        return sizing.StoreSize.Bytes;
    }

    private long BitsPerSecond(Component store, Sizing sizing)
    {
        if (store.ChangeRate is { } known)
        {
            return known.BitsPerSecond;
        }

        ChangesAssumed = true;
        var share = sizing.DailyChange.Value;
        _assumptions.Add(new($"{store.Id} 的变化速率未知，按每日变化 {Numerals.Percent(share)} 估算", $"the change rate of {store.Id} is unknown: {Numerals.Percent(share)} a day assumed"));
        return (long)((store.Size ?? sizing.StoreSize).Bytes * 8.0 * share / SecondsPerDay);
    }

    private int Count(SystemRecord system, IReadOnlyList<Component> stores, Sizing sizing)
    {
        var hosts = (system.Components?.Items ?? []).Where(component => component.Kind == ComponentKind.Host).ToList();
        if (hosts.Count == 0)
        {
            HostsAssumed = true;
            _assumptions.Add(new($"应用主机未列出，按 {sizing.Hosts} 台估算", $"no application hosts are listed: {sizing.Hosts} assumed"));
        }

        foreach (var host in hosts.Where(host => host.Count is null))
        {
            HostsAssumed = true;
            _assumptions.Add(new($"{host.Id} 的台数未知，按 {sizing.Hosts} 台估算", $"the count of {host.Id} is unknown: {sizing.Hosts} assumed"));
        }

        return (hosts.Count == 0 ? sizing.Hosts : hosts.Sum(host => host.Count ?? sizing.Hosts)) + stores.Sum(store => Math.Max(1, store.Count ?? 1));
    }

    // A restore of all the data that was measured says more than any rate; one from tape says little about disk.
    private TimeSpan Restored(SystemRecord system, IReadOnlyList<Component> stores, Sizing sizing)
    {
        var tests = (system.Backups?.Items ?? [])
            .Where(backup => backup.LastRestoreTest is { Result: CheckResult.Passed or CheckResult.PassedWithFindings, Duration: not null })
            .Where(backup => stores.All(store => backup.Of?.Items.Contains(store.Id) == true)).ToList();
        MeasuredRestore = tests.Max(backup => backup.LastRestoreTest!.Duration);
        if (tests.Where(OnDisk).Max(backup => backup.LastRestoreTest!.Duration) is { } known)
        {
            return known;
        }

        var megabits = sizing.RestoreRate.BitsPerSecond / BitsPerMegabit;
        _assumptions.Add(new($"没有从磁盘恢复全部数据的测试记录，恢复按 {megabits} Mbit/s 估算", $"no passed restore test of all data from disk has a duration: restore assumed at {megabits} Mbit/s"));
        var sized = TimeSpan.FromSeconds(Math.Ceiling(Data.Bytes * 8.0 / sizing.RestoreRate.BitsPerSecond));

        // What was shown from a slower medium can be done from disk at least as fast.
        return MeasuredRestore < sized ? MeasuredRestore.Value : sized;
    }

    private static bool OnDisk(Backup backup) => backup.Copies?.Items.Any(copy => copy.Medium is Medium.Disk or Medium.Object) == true;
}
