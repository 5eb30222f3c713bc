namespace Planner.Model.Standards;

/// <summary>A level of a standard.</summary>
public sealed record LevelName
{
    /// <summary>Its number; higher is stronger.</summary>
    public required int Level { get; init; }

    /// <summary>Its name.</summary>
    public required Words Name { get; init; }
}
