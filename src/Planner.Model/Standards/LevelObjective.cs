namespace Planner.Model.Standards;

/// <summary>The objectives that amount to a level.</summary>
public sealed record LevelObjective
{
    /// <summary>A level of the pack.</summary>
    public required int Level { get; init; }

    /// <summary>Longest recovery time of the level, itself allowed; null when no objective is read as this level.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>Longest loss of the level, itself allowed; null when it is not bounded.</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>Recovery time that the level usually takes at least; an objective below it is a warning, never a grade.</summary>
    public TimeSpan? UsualRto { get; init; }
}
