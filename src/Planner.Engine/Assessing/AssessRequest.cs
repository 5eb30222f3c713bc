using Planner.Model.Grading;

namespace Planner.Engine.Assessing;

/// <summary>What to assess and how.</summary>
/// <param name="Estate">A file, or <c>@name</c> for a stored estate.</param>
public sealed record AssessRequest(string Estate)
{
    /// <summary>Observation files to lay over it; read as declared.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>Standards by id; empty for those that apply to the organisation.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>The day; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>For which clauses the facts are named.</summary>
    public Detail Detail { get; init; } = Detail.Open;
}
