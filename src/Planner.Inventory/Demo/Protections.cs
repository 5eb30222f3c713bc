using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.Demo;

/// <summary>What protects a demo system, roughly what the levels of GB/T 20988-2007 ask for, with flaws.</summary>
internal sealed class Protections(Dice dice, Places.Group places, Grade grade)
{
    public Listing<Backup>? Backups(string store)
    {
        if (grade.Level == 0)
        {
            return dice.Chance(0.5) ? null : new Listing<Backup>([]);
        }

        var daily = grade.Level >= 3;
        var full = new Backup
        {
            Id = "full",
            Of = new Listing<string>([store]),
            Method = BackupMethod.Full,
            Interval = TimeSpan.FromDays(daily ? 1 : dice.Weighted((7, 0.9), (14, 0.1))),
            Duration = Known(TimeSpan.FromMinutes(dice.Between(20, 400))),
            LastRun = Recorded() ? dice.Check(daily ? 2 : 9) : null,
            Retention = Known(TimeSpan.FromDays(dice.Pick([30, 90, 180, 365]))),
            Copies = dice.Chance(0.06) ? null : new Listing<BackupCopy>([.. Copies()]),
            VerifyInterval = Known(TimeSpan.FromDays(dice.Pick([30, 90, 180]))),
            LastVerification = Recorded() ? dice.Check(300) : null,
            LastRestoreTest = Recorded() ? dice.Check(500) : null,
        };
        return new Listing<Backup>(grade.Level >= 5 ? [full, Log(store)] : [full]);
    }

    public Listing<BatchTransfer>? Transfers(string store) => grade.Level switch
    {
        3 or 4 => new Listing<BatchTransfer>(
        [
            new BatchTransfer
            {
                Id = "batch",
                Of = new Listing<string>([store]),
                To = places.Remote,
                Channel = Channel.Network,
                Interval = Known(TimeSpan.FromHours(grade.Level == 3 ? 24 : dice.Pick([4, 6, 8]))),
            },
        ]),
        _ => dice.Chance(0.3) ? null : new Listing<BatchTransfer>([]),
    };

    public Listing<Replication>? Replications(string store) => grade.Level switch
    {
        5 => new Listing<Replication>([Replica(store, "remote", places.Remote, ReplicationMode.Asynchronous)]),
        6 => new Listing<Replication>(
        [
            Replica(store, "same-city", places.SameCity, dice.Weighted((ReplicationMode.Synchronous, 0.85), (ReplicationMode.SemiSynchronous, 0.15))),
            Replica(store, "remote", places.Remote, ReplicationMode.Asynchronous),
        ]),
        _ => dice.Chance(0.3) ? null : new Listing<Replication>([]),
    };

    public Standby? Standby() => grade.Level < 2 || dice.Chance(0.05) ? null : new Standby
    {
        Site = grade.Level == 6 ? places.SameCity : places.Remote,
        Provision = grade.Level switch { 2 => Provision.Contract, 3 => Provision.Partial, 6 => Provision.SameGrade, _ => Provision.Full },
        Readiness = Known(grade.Level switch { 2 => Readiness.None, 3 => Readiness.Cold, 4 => Readiness.Ready, _ => Readiness.Running }),
        Capacity = Known(new Ratio(Math.Round(grade.Level >= 5 ? dice.Real(0.7, 1.1) : dice.Real(0.2, 0.8), 2))),
        Compatible = Known(dice.Chance(0.92)),
        Clustered = Known(grade.Level == 6),
        SeamlessSwitch = Known(grade.Level == 6 && dice.Chance(0.8)),
        Failover = Known(grade.Level switch { >= 6 => FailoverMode.Automatic, 5 => FailoverMode.Assisted, _ => FailoverMode.Manual }),
        Monitored = Known(grade.Level >= 5),
    };

    public StandbyNetwork? Network() => grade.Level < 2 || dice.Chance(0.05) ? null : new StandbyNetwork
    {
        Lines = grade.Level switch { 2 => Provision.Contract, 3 => Provision.Partial, 6 => Provision.SameGrade, _ => Provision.Full },
        Devices = grade.Level switch { 2 => Provision.Contract, 3 => Provision.Partial, 6 => Provision.SameGrade, _ => Provision.Full },
        Readiness = Known(grade.Level switch { 2 => Readiness.None, 3 => Readiness.Cold, 4 => Readiness.Ready, _ => Readiness.Running }),
        Switching = Known(grade.Level switch { >= 5 => SwitchMode.Automatic, 4 => SwitchMode.Central, _ => SwitchMode.Manual }),
        DualAccess = Known(grade.Level == 6),
    };

    private IEnumerable<BackupCopy> Copies()
    {
        yield return new BackupCopy { Id = "local", Site = places.Primary, Medium = Medium.Disk, Channel = Channel.Network, Offline = false, Encrypted = Known(dice.Chance(0.6)) };
        yield return grade.Level <= 2
            ? new BackupCopy
            {
                Id = "offsite",
                Site = places.Media,
                Medium = Medium.Tape,
                Channel = Channel.Courier,
                Offline = true,
                TransferTime = Known(TimeSpan.FromHours(dice.Between(2, 12))),
                Encrypted = Known(dice.Chance(0.5)),
                Immutable = true,
            }
            : new BackupCopy
            {
                Id = "offsite",
                Site = places.Remote,
                Medium = Medium.Object,
                Channel = Channel.Network,
                Offline = false,
                TransferTime = Known(TimeSpan.FromMinutes(dice.Between(15, 240))),
                Encrypted = Known(true),
                Immutable = Known(dice.Chance(0.5)),
            };
    }

    private Backup Log(string store) => new()
    {
        Id = "log",
        Of = new Listing<string>([store]),
        Method = BackupMethod.Log,
        Interval = TimeSpan.FromMinutes(dice.Pick([5, 15, 60])),
        LastRun = Recorded() ? dice.Check(2, 0.02) : null,
        Copies = new Listing<BackupCopy>([.. Copies()]),
    };

    private Replication Replica(string store, string id, string to, ReplicationMode mode) => new()
    {
        Id = id,
        Of = new Listing<string>([store]),
        To = to,
        Mode = mode,
        Strict = mode == ReplicationMode.Synchronous ? Known(dice.Chance(0.7)) : false,
        Continuous = Known(true),
        LagP99 = Recorded() ? TimeSpan.FromMilliseconds(mode == ReplicationMode.Asynchronous ? dice.Between(200, 90_000) : dice.Between(1, 20)) : null,
    };

    private bool Recorded() => dice.Chance(grade.Quality);

    // The best kept records have a gap here and there as well.
    private T? Known<T>(T value)
        where T : struct => dice.Known(value, 0.004 + ((1 - grade.Quality) * 0.4));
}
