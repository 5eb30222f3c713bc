using Planner.Model.Requirements;

namespace Planner.Model.Standards;

/// <summary>How objectives are read as levels of a standard.</summary>
public sealed record ObjectiveMap
{
    /// <summary>Whether the standard gives the numbers, or the product suggests them.</summary>
    public required GroundWeight Weight { get; init; }

    /// <summary>Where the numbers come from, for people.</summary>
    public required Words Reason { get; init; }

    /// <summary>The levels, weakest first.</summary>
    public required IReadOnlyList<LevelObjective> Levels { get; init; }

    /// <summary>
    /// The highest level whose bounds both objectives keep, as tiers are read: the level that they amount to. 0 when they keep
    /// none; null when an objective that decides is unknown.
    /// </summary>
    public int? LevelOf(TimeSpan? rto, TimeSpan? rpo)
    {
        var kept = Levels.Where(level => rto <= level.Rto).ToList();
        if (rto is null || kept.Count == 0)
        {
            return rto is null ? null : 0;
        }

        return rpo is null && kept.Exists(level => level.Rpo is not null)
            ? null
            : kept.Where(level => level.Rpo is null || rpo <= level.Rpo).Max(level => (int?)level.Level) ?? 0;
    }
}
