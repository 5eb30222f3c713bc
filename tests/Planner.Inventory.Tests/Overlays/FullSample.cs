using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.Tests.Overlays;

/// <summary>An observation with every value set.</summary>
internal static class FullSample
{
    private static readonly CheckRecord Check = new() { On = new DateOnly(2026, 8, 1), Result = CheckResult.Passed, Duration = TimeSpan.FromMinutes(5) };

    public static ObservedSystem System { get; } = new()
    {
        Id = "core",
        Components = new Listing<Component>(
        [
            new Component
            {
                Id = "db", Kind = ComponentKind.Database, Site = "a", Technology = "postgresql 15", Size = new DataSize(5), ChangeRate = new DataRate(6), Count = 1,
            },
        ]),
        Backups = new Listing<Backup>(
        [
            new Backup
            {
                Id = "full", Of = new Listing<string>(["db"]), Method = BackupMethod.Full, Interval = TimeSpan.FromDays(1), Duration = TimeSpan.FromHours(1), LastRun = Check,
                Retention = TimeSpan.FromDays(30), VerifyInterval = TimeSpan.FromDays(7), LastVerification = Check, LastRestoreTest = Check,
                Copies = new Listing<BackupCopy>(
                [
                    new BackupCopy
                    {
                        Id = "off", Site = "b", Medium = Medium.Object, Channel = Channel.Network, TransferTime = TimeSpan.FromMinutes(9), Offline = false, Encrypted = true, Immutable = true,
                    },
                ]),
            },
        ]),
        Transfers = new Listing<BatchTransfer>(
            [new BatchTransfer { Id = "t", Of = new Listing<string>(["db"]), To = "b", Channel = Channel.Network, Interval = TimeSpan.FromHours(6) }]),
        Replications = new Listing<Replication>(
        [
            new Replication
            {
                Id = "r1", Of = new Listing<string>(["db"]), To = "b", Mode = ReplicationMode.Asynchronous, Strict = false, Continuous = true, LagP99 = TimeSpan.FromSeconds(2),
            },
        ]),
        Standby = new Standby
        {
            Site = "b",
            Provision = Provision.Full,
            Readiness = Readiness.Running,
            Capacity = new Ratio(0.8),
            Compatible = true,
            Clustered = false,
            SeamlessSwitch = false,
            Failover = FailoverMode.Assisted,
            Monitored = true,
        },
        StandbyNetwork = new StandbyNetwork
        {
            Lines = Provision.Full,
            Devices = Provision.Full,
            Readiness = Readiness.Running,
            Switching = SwitchMode.Central,
            DualAccess = false,
        },
        Service = new ServiceRecord { Until = new DateOnly(2026, 8, 31), Availability = new Availability(0.999), IncludesPlanned = true, UnplannedDowntime = TimeSpan.FromHours(1) },
    };

    public static Exercise Drill { get; } = new()
    {
        Id = "d1",
        Systems = ["core"],
        Kind = ExerciseKind.Full,
        Scenario = Scenario.Zone,
        On = new DateOnly(2026, 8, 1),
        Result = CheckResult.PassedWithFindings,
        Unplanned = true,
        EndUsers = false,
        Announced = true,
        AchievedRto = TimeSpan.FromMinutes(4),
        AchievedRpo = TimeSpan.FromSeconds(3),
        Report = "drill/d1",
        RealTakeover = true,
        FailedBack = CheckResult.Passed,
        BusinessVerified = true,
        Suppliers = false,
        ScenarioWritten = true,
        Logged = true,
        NotifiedOn = new DateOnly(2026, 7, 20),
        ReportedOn = new DateOnly(2026, 8, 20),
    };

    /// <summary>Names of properties that no record of the sample sets, apart from what a person must say.</summary>
    public static IEnumerable<string> NullsIn(object record)
    {
        foreach (var property in record.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            var value = property.GetValue(record);
            if (value is null && property.Name is not (nameof(Component.Name) or nameof(Component.Critical)))
            {
                yield return $"{record.GetType().Name}.{property.Name}";
            }

            var inner = value is System.Collections.IEnumerable items and not string ? items.OfType<object>() : new[] { value }.OfType<object>();
            foreach (var name in inner.Where(item => item.GetType().Namespace == typeof(Estate).Namespace && !item.GetType().IsEnum).SelectMany(NullsIn))
            {
                yield return name;
            }
        }
    }
}
