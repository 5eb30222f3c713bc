namespace Planner.Engine.Assessing;

/// <summary>What to look ahead for.</summary>
/// <param name="Estate">A file, or <c>@name</c> for a stored estate.</param>
public sealed record ForecastRequest(string Estate)
{
    /// <summary>The longest look ahead: ten years.</summary>
    public const int MostDays = 3653;

    /// <summary>Observation files to lay over it; read as declared.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>Standards by id; empty for those that <c>assess</c> would take.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>Systems by id; empty for all.</summary>
    public IReadOnlyList<string> Systems { get; init; } = [];

    /// <summary>The day from which to look; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many days ahead, 1 to <see cref="MostDays"/>.</summary>
    public int Days { get; init; } = 366;
}
