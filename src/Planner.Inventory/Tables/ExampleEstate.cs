using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.Tables;

/// <summary>The rows that show in a template how to fill it in. A table without a row here shows none.</summary>
internal static class ExampleEstate
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    public static Estate Made { get; } = new()
    {
        ApiVersion = "planner/v1",
        AsOf = Day,
        Organisation = new Organisation { Name = "示例银行", Kind = OrganisationKind.Bank, Assets = new Money(1_200_000_000), CrossProvince = true },
        Functions = One(new BusinessFunction { Id = "payments", Name = "支付", Priority = 1, MaximumOutage = TimeSpan.FromHours(4), Rto = TimeSpan.FromHours(2), Rpo = TimeSpan.FromMinutes(15), Systems = One("core") }),
        Sites = One(new Site { Id = "dc-1", Name = "主中心", Region = "上海", Latitude = 31.23, Longitude = 121.47, Hazards = One("grid-east-3"), Hours = SiteHours.AroundTheClock }),
        Links = One(new Link { Id = "line-1", From = "dc-1", To = "dc-2", Bandwidth = new DataRate(1_000_000_000), RoundTrip = TimeSpan.FromMilliseconds(12) }),
        Systems = One(Core()),
        Agreements = One(new Agreement { Id = "supply-1", Kind = AgreementKind.EmergencySupply, DeliveryTime = TimeSpan.FromDays(2), ValidFrom = new DateOnly(2026, 1, 1), ValidTo = new DateOnly(2027, 12, 31), Systems = One("core") }),
        Staff = One(new StaffGroup { Id = "ops", Role = StaffRole.RoomOperations, Site = "dc-2", Count = 6, Coverage = StaffCoverage.AroundTheClock }),
        Procedures = One(new Procedure { Id = "media", Key = ProcedureKey.Media, ApprovedOn = new DateOnly(2026, 2, 1), ReviewBy = new DateOnly(2027, 2, 1) }),
        RecoveryPlans = One(new RecoveryPlan { Id = "drp", Version = "3", ApprovedOn = new DateOnly(2026, 3, 1), Exercise = new CheckRecord { On = new DateOnly(2026, 9, 1), Result = CheckResult.Passed } }),
        Exercises = One(new Exercise { Id = "e1", Systems = ["core"], Kind = ExerciseKind.Full, Scenario = Scenario.City, On = new DateOnly(2026, 9, 1), Result = CheckResult.Passed, AchievedRto = TimeSpan.FromMinutes(95), AchievedRpo = TimeSpan.Zero }),
        Incidents = One(new Incident { Id = "i1", Systems = ["core"], On = new DateOnly(2026, 5, 3), Duration = TimeSpan.FromMinutes(40) }),
        Evidence = One(new EvidenceEntry { Covers = ["systems/core/backups/db-full"], Source = EvidenceSource.Declared, CollectedAt = Day, StatedBy = "李雷" }),
    };

    private static SystemRecord Core() => new()
    {
        Id = "core",
        Name = "核心系统",
        Important = true,
        Deployment = Deployment.OwnDataCentre,
        PrimarySite = "dc-1",
        Rto = TimeSpan.FromHours(4),
        Rpo = TimeSpan.FromMinutes(15),
        AvailabilityObjective = new Availability(0.9999),
        Required = One(new RequiredLevel { Standard = "gbt20988-2007", Level = 5, Basis = RequirementBasis.Regulator }),
        Components = One(new Component { Id = "db", Kind = ComponentKind.Database, Site = "dc-1", Technology = "postgresql 15", Size = new DataSize(1_500_000_000_000), Critical = true, Count = 2 }),
        ConsistencyGroups = One(new ConsistencyGroup { Id = "books", Components = ["db", "files"] }),
        Dependencies = One(new Dependency { On = "gateway", Kind = DependencyKind.Hard }),
        Backups = One(new Backup
        {
            Id = "db-full",
            Of = One("db"),
            Method = BackupMethod.Full,
            Interval = TimeSpan.FromDays(1),
            LastRun = new CheckRecord { On = new DateOnly(2026, 10, 31), Result = CheckResult.Passed, Duration = TimeSpan.FromMinutes(190) },
            Copies = new Listing<BackupCopy>([new BackupCopy { Id = "c1", Site = "dc-2", Medium = Medium.Tape, Channel = Channel.Courier, Offline = true }], Partial: true),
        }),
        Transfers = new Listing<BatchTransfer>([]),
        Replications = One(new Replication { Id = "r1", Of = One("db"), To = "dc-2", Mode = ReplicationMode.Synchronous, Strict = true }),
        Standby = new Standby { Site = "dc-2", Provision = Provision.Full, Readiness = Readiness.Running, Capacity = new Ratio(1) },
        RecoveryPlan = "drp",
    };

    private static Listing<T> One<T>(T item) => new([item]);
}
