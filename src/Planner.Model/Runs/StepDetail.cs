using Planner.Model.Runbooks;

namespace Planner.Model.Runs;

/// <summary>One step of a run.</summary>
/// <param name="Step">What it does, where, with which commands.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Detail">Evidence, reason of failure, or the question that waits for an answer; null before.</param>
/// <param name="BeganAt">When it was first begun; null before.</param>
/// <param name="ChangedAt">When the last entry about it was written; null before.</param>
public sealed record StepDetail(RunbookStep Step, StepPhase Phase, int Attempts, string? Detail, DateTimeOffset? BeganAt, DateTimeOffset? ChangedAt)
{
    /// <summary>From its beginning to its last entry; null before.</summary>
    public TimeSpan? Took => ChangedAt - BeganAt;
}
