using Planner.Model.Estates;
using Planner.Model.Standards;
using Planner.Planning.Applying;
using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Techniques;

namespace Planner.Planning.Predicting;

/// <summary>The data that the protections in force hold of each store, most wanted first, and what is not known about it.</summary>
internal sealed class TodaySources(SystemRecord system, SiteChoice sites, Site primary)
{
    // Of an exponential law, 99 of 100 lie below this many means.
    private const double MeansToP99 = 4.605;
    private const double LongestOverP99 = 10;

    private readonly List<string> _missing = [];
    private readonly List<Words> _assumptions = [];

    /// <summary>Paths of values that the estate lacks.</summary>
    public IEnumerable<string> Missing => _missing.Distinct();

    /// <summary>What was assumed.</summary>
    public IEnumerable<Words> Assumptions => _assumptions.Distinct();

    /// <summary>True when a recovery may have to restore.</summary>
    public bool Restores { get; private set; }

    /// <summary>The sources of one store: replications, then transfers, then backups from the freshest.</summary>
    public IReadOnlyList<TodaySource> For(string store)
    {
        List<TodaySource> replicas = [.. Holding(system.Replications, "replications", store, one => one.Of).Select(Replica).OfType<TodaySource>().OrderByDescending(one => one.AtStandby)];

        // A transfer is only needed where the standby is not kept in step already.
        List<TodaySource> transfers = replicas.Exists(one => one.AtStandby) && system.Transfers is null
            ? []
            : [.. Holding(system.Transfers, "transfers", store, one => one.Of).Select(Transfer).OfType<TodaySource>()];
        List<TodaySource> backups = [.. Holding(system.Backups, "backups", store, one => one.Of).SelectMany(Copies).OrderBy(one => ((DataSource.PointInTime)one.Data).Chain.OldestNewest(((DataSource.PointInTime)one.Data).Level.Id))];
        Restores |= backups.Count + transfers.Count > 0;
        return [.. replicas, .. transfers, .. backups];
    }

    private IEnumerable<T> Holding<T>(Listing<T>? listing, string name, string store, Func<T, Listing<string>?> of)
        where T : IIdentified
    {
        if (listing is null || listing.Partial)
        {
            _missing.Add($"systems/{system.Id}/{name}");
            return [];
        }

        _missing.AddRange(listing.Items.Where(item => of(item) is null).Select(item => $"systems/{system.Id}/{name}/{item.Id}/of"));
        return listing.Items.Where(item => of(item)?.Items.Contains(store) == true);
    }

    private TodaySource? Replica(Replication replication)
    {
        var at = $"systems/{system.Id}/replications/{replication.Id}";
        var reach = ReachOf(replication.To, $"{at}/to");
        var (mode, lag) = (Known(replication.Mode, $"{at}/mode"), Known(replication.LagP99, $"{at}/lagP99"));
        if (reach is null || mode is null || lag is null)
        {
            return null;
        }

        var strict = mode == ReplicationMode.Synchronous && replication.Strict == true;
        if (!strict)
        {
            _assumptions.Add(mode == ReplicationMode.Asynchronous
                ? new($"复制 {replication.Id} 的滞后按指数分布（第 99 百分位为实测值），最长不超过其十倍", $"the lag of replication {replication.Id} is taken as exponential with the stated 99th percentile, at most ten times that")
                : new($"复制 {replication.Id} 会悄悄退回异步，按异步计，滞后最长为第 99 百分位的十倍", $"replication {replication.Id} may fall back silently and is counted as asynchronous, with a lag of at most ten times the 99th percentile"));
        }

        return new(replication.Id, strict ? new DataSource.Synchronous(reach.Value, null) : new DataSource.Asynchronous(Lag(lag.Value), reach.Value), replication.To == system.Standby?.Site);
    }

    private static DurationLaw Lag(TimeSpan p99) => p99 == TimeSpan.Zero
        ? FixedDuration.Zero
        : new TruncatedDuration(new ExponentialDuration(p99 / MeansToP99), p99 * LongestOverP99);

    private TodaySource? Transfer(BatchTransfer transfer)
    {
        var at = $"systems/{system.Id}/transfers/{transfer.Id}";
        var reach = ReachOf(transfer.To, $"{at}/to");
        if (reach is null || Known(transfer.Interval, $"{at}/interval") is not { } interval)
        {
            return null;
        }

        if (transfer.Channel == Channel.Network && BatchTime.Of(system, transfer, primary.Id, sites.Estate) is { } onItsWay && onItsWay < interval)
        {
            _assumptions.Add(new($"批量传送 {transfer.Id} 占用线路的十分之一，一批在途 {Numerals.Of(onItsWay)}", $"transfer {transfer.Id} gets a tenth of the line: a batch is on its way for {Numerals.Of(onItsWay)}"));
            return new(transfer.Id, new DataSource.Asynchronous(new UniformDuration(onItsWay, interval + onItsWay), reach.Value), false);
        }

        _assumptions.Add(new($"批量传送 {transfer.Id} 的一批在下一批开始前到达", $"a batch of transfer {transfer.Id} arrives before the next one begins"));
        return new(transfer.Id, new DataSource.Asynchronous(new UniformDuration(TimeSpan.Zero, interval * 2), reach.Value), false);
    }

    private IEnumerable<TodaySource> Copies(Backup backup)
    {
        var at = $"systems/{system.Id}/backups/{backup.Id}";
        if (backup.Copies is null || backup.Copies.Partial)
        {
            _missing.Add($"{at}/copies");
            yield break;
        }

        if (backup.Method == BackupMethod.Snapshot || Known(backup.Method, $"{at}/method") is null)
        {
            yield break;
        }

        var (interval, duration, retention) = (Known(backup.Interval, $"{at}/interval"), DurationOf(backup, at), RetentionOf(backup, at));
        foreach (var copy in backup.Copies.Items)
        {
            var reach = ReachOf(copy.Site, $"{at}/copies/{copy.Id}/site");
            var transfer = copy.Site == primary.Id ? copy.TransferTime ?? TimeSpan.Zero : Known(copy.TransferTime, $"{at}/copies/{copy.Id}/transferTime");
            if (reach is null || transfer is null || interval is null || duration is null || retention is null)
            {
                continue;
            }

            var kept = Math.Max(1, (int)Math.Min(int.MaxValue, retention.Value / interval.Value));
            var level = new CopyLevel(copy.Id, interval.Value, duration.Value, transfer.Value, kept, reach.Value, copy.Immutable == true);
            yield return new($"{backup.Id}-{copy.Id}", new DataSource.PointInTime(new BackupChain([level]), copy.Id), false);
        }
    }

    // A log is closed when its interval ends; archiving takes what the transfer takes.
    private TimeSpan? DurationOf(Backup backup, string at) =>
        backup.Method == BackupMethod.Log ? backup.Duration ?? TimeSpan.Zero : Known(backup.Duration, $"{at}/duration");

    private TimeSpan? RetentionOf(Backup backup, string at)
    {
        if (backup.Method != BackupMethod.Log || backup.Retention is not null)
        {
            return Known(backup.Retention, $"{at}/retention");
        }

        _assumptions.Add(new($"日志备份 {backup.Id} 的保留期未知，只算最新一份", $"how long the log backup {backup.Id} is kept is unknown: only the newest counts"));
        return backup.Interval;
    }

    private HazardScope? ReachOf(string? id, string path)
    {
        var reach = sites.Find(id) is { } site ? Reach.Between(primary, site) : null;
        if (reach is null)
        {
            _missing.Add(sites.Find(id) is null ? path : $"sites/{(primary.Region is null ? primary.Id : id)}/region");
        }

        return reach;
    }

    private T? Known<T>(T? value, string path)
        where T : struct
    {
        if (value is null)
        {
            _missing.Add(path);
        }

        return value;
    }
}
