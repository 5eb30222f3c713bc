using System.Collections.Immutable;
using Executors.Runbooks.Approvals;
using Executors.Runbooks.Journal;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Executors.Runbooks.State;

/// <summary>Where a run stands: a fold over its journal and nothing else.</summary>
public sealed record RunState
{
    /// <summary>The run.</summary>
    public required RunId Run { get; init; }

    /// <summary>What is run.</summary>
    public required RunRequest Request { get; init; }

    /// <summary>Hash that approvals bind to.</summary>
    public required string RunbookSha256 { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the last entry was written.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Where it stands.</summary>
    public RunPhase Phase { get; init; }

    /// <summary>Every step of the runbook by id.</summary>
    public required ImmutableDictionary<string, StepProgress> Steps { get; init; }

    /// <summary>What allowed it; null before it was admitted.</summary>
    public Approval? Approval { get; init; }

    /// <summary>True when one person alone let it run: an alarm until somebody else has reviewed it.</summary>
    public bool RaisesAlarm => Approval is Approval.BreakGlass;

    /// <summary>Who drove it last; null before.</summary>
    public string? Driver { get; init; }

    /// <summary>The last driver's epoch; 0 before.</summary>
    public long Epoch { get; init; }

    /// <summary>Why somebody wants it to end; null when nobody does.</summary>
    public string? AbortReason { get; init; }

    /// <summary>Why it was refused or aborted; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>The runbook.</summary>
    public Runbook Runbook => Request.Runbook;

    /// <summary>True when nothing can happen any more.</summary>
    public bool IsOver => Phase is RunPhase.Finished or RunPhase.Aborted or RunPhase.Refused;

    /// <summary>True once a step has been begun.</summary>
    public bool HasBegun => Steps.Values.Any(step => step.Attempts > 0);

    /// <summary>Steps whose effect is there.</summary>
    public int StepsDone => Steps.Values.Count(step => step.IsDone);

    /// <summary>Steps that were begun and whose effect has not been seen, in the runbook's order.</summary>
    public IReadOnlyList<string> InDoubt => [.. Runbook.Steps.Select(step => step.Id).Where(id => Steps[id].IsInDoubt)];

    /// <summary>How the run ends if nothing more is done; null when there is work left and nobody wants it to end.</summary>
    internal RunEvent? End =>
        Steps.Values.All(step => step.IsDone) ? new RunEvent.Finished()
        : AbortReason is { } reason ? new RunEvent.Aborted(reason, InDoubt)
        : null;

    /// <summary>Folds a journal. Null when it is empty.</summary>
    /// <exception cref="BrokenRunException">An entry does not fit what stands before it.</exception>
    public static RunState? Fold(RunId run, IEnumerable<RunEntry> entries) =>
        entries.Aggregate((RunState?)null, (state, entry) => RunFold.Next(run, state, entry));
}
