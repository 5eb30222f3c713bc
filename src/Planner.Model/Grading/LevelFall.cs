namespace Planner.Model.Grading;

/// <summary>A proven level on two days that follow each other.</summary>
/// <param name="From">The day before.</param>
/// <param name="To">On the day; not above <paramref name="From"/>.</param>
public readonly record struct LevelFall(int From, int To);
