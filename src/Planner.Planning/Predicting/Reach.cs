using Planner.Model.Estates;
using Planner.Planning.Catalogue;
using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Recovery;
using Planner.Simulation.Techniques;

namespace Planner.Planning.Predicting;

/// <summary>The widest event that something at another site survives.</summary>
internal static class Reach
{
    /// <summary>Same site: a host; same city: the site; another city: the region. Null when a region is unknown.</summary>
    public static HazardScope? Between(Site primary, Site other) =>
        primary.Id == other.Id ? HazardScope.Host
        : primary.Region is null || other.Region is null ? null
        : primary.Region == other.Region ? HazardScope.Site : HazardScope.Region;

    /// <summary>What a design's place survives.</summary>
    public static HazardScope Of(DesignSite site) => site == DesignSite.SameCity ? HazardScope.Site : HazardScope.Region;

    /// <summary>A route of a scheme, put where it is; copies are those of the design's backup.</summary>
    public static RecoveryRoute At(this RecoveryRoute route, string id, HazardScope reach, Moves moves, Backup backup) => route with
    {
        Id = id,
        Place = reach,
        Data = (route.Data, moves) switch
        {
            // A standby that has applied all but the last changes has applied the last mistake too.
            (DataSource.PointInTime point, Moves.Changes) => new DataSource.Asynchronous(
                new UniformDuration(point.Chain.YoungestUsable(point.Level.Id), point.Chain.OldestNewest(point.Level.Id)), reach),
            (DataSource.PointInTime, _) => new DataSource.PointInTime(new BackupChain([Level(backup, reach)]), backup.Id),
            (DataSource.Asynchronous copy, _) => new DataSource.Asynchronous(copy.Lag, reach),
            (DataSource.Synchronous copy, _) => copy with { Reach = reach },
            var (other, _) => other,
        },
    };

    private static CopyLevel Level(Backup backup, HazardScope reach) => new(
        backup.Id, backup.Interval!.Value, backup.Duration!.Value, backup.Copies!.Items.Max(copy => copy.TransferTime)!.Value,
        (int)(backup.Retention!.Value / backup.Interval.Value), reach, backup.Copies.Items.All(copy => copy.Immutable == true));
}
