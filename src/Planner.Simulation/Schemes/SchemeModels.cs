using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Recovery;
using Planner.Simulation.Techniques;

namespace Planner.Simulation.Schemes;

/// <summary>Each scheme of the white paper as a recovery model that survives the loss of a site. The paper bounds the sum; how it divides into phases is this product's assumption, to be refitted by drills.</summary>
public static class SchemeModels
{
    /// <summary>The greatest recovery time that the paper promises for a scheme (5.1, 5.2.1).</summary>
    public static TimeSpan PromisedTime(WhitePaperScheme scheme) => scheme switch
    {
        WhitePaperScheme.Week => TimeSpan.FromDays(7),
        WhitePaperScheme.Day => TimeSpan.FromHours(24),
        WhitePaperScheme.Hour => TimeSpan.FromHours(4),
        WhitePaperScheme.Minute => TimeSpan.FromMinutes(30),
        WhitePaperScheme.Second => TimeSpan.FromMinutes(2),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, null),
    };

    /// <summary>The oldest recovery point that the paper promises (5.2.1); null for the week, where it promises none. "About zero" is read as ten seconds.</summary>
    public static TimeSpan? PromisedPoint(WhitePaperScheme scheme) => scheme switch
    {
        WhitePaperScheme.Week => null,
        WhitePaperScheme.Day => TimeSpan.FromHours(24),
        WhitePaperScheme.Hour => TimeSpan.FromHours(1),
        WhitePaperScheme.Minute => TimeSpan.FromSeconds(10),
        WhitePaperScheme.Second => TimeSpan.Zero,
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, null),
    };

    /// <summary>The unplanned downtime of a year that the paper promises (5.2.1); null for the week, where it promises none.</summary>
    public static TimeSpan? PromisedYear(WhitePaperScheme scheme) => scheme switch
    {
        WhitePaperScheme.Week => null,
        WhitePaperScheme.Day => TimeSpan.FromDays(4),
        WhitePaperScheme.Hour => TimeSpan.FromHours(10),
        WhitePaperScheme.Minute => TimeSpan.FromHours(1),
        WhitePaperScheme.Second => TimeSpan.FromMinutes(5),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, null),
    };

    /// <summary>The scheme as a model of one component.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="system">Id of the system.</param>
    /// <param name="transfer">Time to move all data back from a copy, from its size and the bandwidth; at least zero. Used by the schemes that restore.</param>
    public static RecoveryModel Of(WhitePaperScheme scheme, string system, TimeSpan transfer) => scheme switch
    {
        WhitePaperScheme.Week => Build(scheme, system, Staffed(0.5, 4, 12), new StandbyReadiness.Cold(Hours(8, 24, 48), Hours(1, 4, 12)), Copies(168, 6, 12, 8), Restore(transfer), Tail(1, 4, 12)),
        WhitePaperScheme.Day => Build(scheme, system, Staffed(0.1, 0.5, 2), new StandbyReadiness.Cold(FixedDuration.Zero, Hours(0.5, 1, 3)), Copies(20, 1, 3, 14), Restore(transfer), Tail(0.25, 0.5, 2)),
        WhitePaperScheme.Hour => Build(scheme, system, Staffed(0.05, 0.2, 0.5), new StandbyReadiness.Warm(Hours(0.1, 0.25, 0.5)), Copies(0.5, 0, 0.25, 96), Restore(transfer), Tail(0.1, 0.2, 0.5)),
        WhitePaperScheme.Minute => Build(scheme, system, Staffed(0.005, 0.05, 0.1), new StandbyReadiness.Hot(Hours(0.02, 0.05, 0.1)), Replica(), [new(PhaseKind.Promote, Hours(0.005, 0.01, 0.05))], Tail(0.01, 0.02, 0.05), transfer),
        WhitePaperScheme.Second => Build(scheme, system, [new(PhaseKind.Detect, Seconds(5, 10, 30))], new StandbyReadiness.Active(), new DataSource.Synchronous(HazardScope.Site, null), [], [new(PhaseKind.Switch, Seconds(5, 10, 60))], transfer),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, null),
    };

    private static RecoveryModel Build(
        WhitePaperScheme scheme, string system, IReadOnlyList<RecoveryPhase> before, StandbyReadiness readiness, DataSource data,
        IReadOnlyList<RecoveryPhase> work, IReadOnlyList<RecoveryPhase> after, TimeSpan transfer = default)
    {
        var design = $"white-paper/{scheme}";
        RecoveryRoute route = new("elsewhere", data.Survives, readiness, data, work);
        return new(system, design, before, [new("main", data is DataSource.PointInTime ? [route] : [route, FromBackup(transfer)])], after);
    }

    // Replication copies mistakes, so the paper's schemes of replication stand on its data backup (3.3) for damage, sabotage and wider events.
    private static RecoveryRoute FromBackup(TimeSpan transfer) => new(
        "backup", HazardScope.City, new StandbyReadiness.Warm(Hours(0.1, 0.25, 0.5)), Copies(24, 1, 3, 30, immutable: true), Restore(transfer));

    private static RecoveryPhase[] Staffed(double low, double mode, double high) =>
        [new(PhaseKind.Detect, Hours(low / 2, mode / 2, high / 2)), new(PhaseKind.Decide, Hours(low, mode, high))];

    private static RecoveryPhase[] Tail(double low, double mode, double high) =>
        [new(PhaseKind.Switch, Hours(low / 2, mode / 2, high / 2)), new(PhaseKind.Verify, Hours(low, mode, high))];

    private static RecoveryPhase[] Restore(TimeSpan transfer) => [new(PhaseKind.Restore, new FixedDuration(transfer))];

    private static DataSource.Asynchronous Replica() => new(Seconds(0, 1, 10), HazardScope.City);

    private static DataSource.PointInTime Copies(double every, double hold, double move, int retained, bool immutable = false) => new(
        new BackupChain([new("remote", TimeSpan.FromHours(every), TimeSpan.FromHours(hold), TimeSpan.FromHours(move), retained, HazardScope.City, immutable)]), "remote");

    private static TriangularDuration Hours(double low, double mode, double high) =>
        new(TimeSpan.FromHours(low), TimeSpan.FromHours(mode), TimeSpan.FromHours(high));

    private static TriangularDuration Seconds(double low, double mode, double high) =>
        new(TimeSpan.FromSeconds(low), TimeSpan.FromSeconds(mode), TimeSpan.FromSeconds(high));
}
