namespace Planner.Model.Grading;

/// <summary>The levels of one element.</summary>
public sealed record ElementGrade
{
    /// <summary>Its id.</summary>
    public required string Element { get; init; }

    /// <summary>The levels.</summary>
    public required Levels Levels { get; init; }
}
