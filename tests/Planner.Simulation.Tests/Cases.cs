using Planner.Simulation.Composition;
using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Outages;
using Planner.Simulation.Recovery;
using Planner.Simulation.Techniques;

namespace Planner.Simulation.Tests;

/// <summary>Models that several tests share.</summary>
internal static class Cases
{
    /// <summary>Oracle A9: 4/yr exponential 0.5 h, 0.5/yr lognormal mean 4 h and variation 1.2, 0.05/yr of 24 h.</summary>
    public static IReadOnlyList<OutageClass> OverlappingOutages { get; } =
    [
        Outage("a", 4, new ExponentialDuration(TimeSpan.FromHours(0.5))),
        Outage("b", 0.5, new LognormalDuration(TimeSpan.FromHours(4), 1.2)),
        Outage("c", 0.05, new FixedDuration(TimeSpan.FromHours(24))),
    ];

    /// <summary>Oracle A8: hourly snapshots; daily backup held 1 h, copied 3 h; weekly off-site copy held 4 h, copied 12 h; 2·10¹² bytes at 300 and 100 MB/s.</summary>
    public static RecoveryModel TieredBackup { get; } = Model(
        [Phase(PhaseKind.Detect, 0.25), Phase(PhaseKind.Decide, 0.5)],
        [
            TieredRoute("snapshot", 0, 0),
            TieredRoute("backup", 2, 2.0e12 / 300e6 / 3600),
            TieredRoute("offsite", 2, 2.0e12 / 100e6 / 3600),
        ],
        [Phase(PhaseKind.Verify, 0.5)]);

    /// <summary>The events of oracle A8: corruption 1/yr, array 0.1/yr, site 0.02/yr.</summary>
    public static IReadOnlyList<HazardExposure> TieredExposures { get; } =
    [
        new(Hazard("corruption", HazardScope.Data, HazardEffect.Corrupts, 1), null, 1),
        new(Hazard("array", HazardScope.Component, HazardEffect.Destroys, 0.1), null, 1),
        new(Hazard("site", HazardScope.Site, HazardEffect.Destroys, 0.02), null, 1),
    ];

    public static OutageClass Outage(string id, double rate, DurationLaw law) => new(id, new(rate), ElapsedTime.Of(law));

    public static OutageModel Outages(params IReadOnlyList<OutageClass> classes) => new(classes, [], []);

    public static Hazard Hazard(string id, HazardScope scope, HazardEffect effect, double rate) => new(
        id, id, id, "system", HazardClass.Accident, scope, effect, new(rate), new FixedDuration(TimeSpan.FromHours(10)), null, "test", SourceTrust.Assumed);

    public static RecoveryModel Model(IReadOnlyList<RecoveryPhase> before, IReadOnlyList<RecoveryRoute> routes, IReadOnlyList<RecoveryPhase> after) =>
        new("system", "design", before, [new("database", routes)], after);

    public static RecoveryRoute Route(string id, DataSource data, params IReadOnlyList<RecoveryPhase> work) =>
        new(id, HazardScope.MultiRegion, new StandbyReadiness.Active(), data, work);

    public static RecoveryPhase Phase(PhaseKind kind, double lasting) => new(kind, new FixedDuration(TimeSpan.FromHours(lasting)));

    private static RecoveryRoute TieredRoute(string level, double provision, double transfer)
    {
        var chain = new BackupChain(
        [
            new("snapshot", TimeSpan.FromHours(1), TimeSpan.Zero, TimeSpan.Zero, 24, HazardScope.Data, false),
            new("backup", TimeSpan.FromHours(24), TimeSpan.FromHours(1), TimeSpan.FromHours(3), 14, HazardScope.FaultDomain, false),
            new("offsite", TimeSpan.FromHours(168), TimeSpan.FromHours(4), TimeSpan.FromHours(12), 8, HazardScope.City, false),
        ]);
        return Route(level, new DataSource.PointInTime(chain, level), Phase(PhaseKind.Mobilise, provision), Phase(PhaseKind.Restore, transfer));
    }
}
