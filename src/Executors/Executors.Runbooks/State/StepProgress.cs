using Planner.Model.Runs;

namespace Executors.Runbooks.State;

/// <summary>What the journal says about one step.</summary>
/// <param name="Phase">Where it stands.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Detail">Evidence, reason of failure, or the question that waits; null before.</param>
/// <param name="BeganAt">When it was first begun; null before.</param>
/// <param name="ChangedAt">When the last entry about it was written; null before.</param>
public sealed record StepProgress(StepPhase Phase, int Attempts, string? Detail, DateTimeOffset? BeganAt, DateTimeOffset? ChangedAt)
{
    internal static StepProgress Untouched { get; } = new(StepPhase.Pending, 0, null, null, null);

    /// <summary>True when its effect is there.</summary>
    public bool IsDone => Phase is StepPhase.Checked or StepPhase.Adopted or StepPhase.Confirmed;

    /// <summary>True when it was begun and its effect has not been seen.</summary>
    public bool IsInDoubt => Attempts > 0 && !IsDone && Phase != StepPhase.ConfirmedAbsent;

    internal StepProgress With(StepPhase phase, string? detail, DateTimeOffset at) =>
        this with { Phase = phase, Detail = detail, BeganAt = BeganAt ?? at, ChangedAt = at };
}
