namespace Planner.Simulation.Techniques;

/// <summary>Periodic copies on one or more levels, nearest first: snapshot, backup, vault.</summary>
/// <remarks>Keeton and Merchant, DSN 2004: a new copy is usable on level j once every level up to j has held and passed it on.</remarks>
public sealed record BackupChain
{
    /// <param name="levels">Nearest first; at least one.</param>
    /// <exception cref="ArgumentException">No level, an id twice, a window out of range, or nothing retained.</exception>
    public BackupChain(IReadOnlyList<CopyLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var problems = Problems(levels).ToList();
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join("; ", problems), nameof(levels));
        }

        Levels = levels;
    }

    /// <summary>The levels, nearest first.</summary>
    public IReadOnlyList<CopyLevel> Levels { get; }

    /// <summary>The level with this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CopyLevel Level(string id) => Levels.FirstOrDefault(level => level.Id == id)
        ?? throw new ArgumentException($"the chain has no level '{id}', only {string.Join(", ", Levels.Select(level => level.Id))}", nameof(id));

    /// <summary>Age of the newest usable copy of a level at its youngest: hold and propagation of every level up to it.</summary>
    public TimeSpan YoungestUsable(string id) => TimeSpan.FromTicks(
        Levels.Take(IndexOf(id) + 1).Sum(level => level.Hold.Ticks + level.Propagate.Ticks));

    /// <summary>Age of the newest usable copy at its oldest, an instant before the next one arrives.</summary>
    public TimeSpan OldestNewest(string id) => YoungestUsable(id) + Level(id).Accumulate;

    /// <summary>Any point of time up to this age is certain to have a retained copy at or before it.</summary>
    public TimeSpan GuaranteedReach(string id) => YoungestUsable(id) + (Level(id).Accumulate * (Level(id).Retained - 1));

    private int IndexOf(string id) => Levels.ToList().IndexOf(Level(id));

    private static IEnumerable<string> Problems(IReadOnlyList<CopyLevel> levels)
    {
        if (levels.Count == 0)
        {
            yield return "a backup chain needs at least one level";
        }

        foreach (var level in levels)
        {
            if (level.Accumulate <= TimeSpan.Zero || level.Hold < TimeSpan.Zero || level.Propagate < TimeSpan.Zero || level.Retained < 1)
            {
                yield return $"level '{level.Id}' needs an accumulation above zero, windows of zero or more, and at least one retained copy";
            }
        }

        foreach (var twice in levels.CountBy(level => level.Id).Where(count => count.Value > 1))
        {
            yield return $"level '{twice.Key}' occurs {twice.Value} times";
        }
    }
}
