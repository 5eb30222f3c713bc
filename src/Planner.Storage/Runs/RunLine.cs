using Executors.Runbooks;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Planner.Storage.Runs;

/// <summary>One run in a list.</summary>
/// <param name="Run">The run.</param>
/// <param name="Runbook">Id of its runbook.</param>
/// <param name="RunbookSha256">Hash of its runbook.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="System">The system.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="RequestedBy">Who asked for it.</param>
public sealed record RunLine(RunId Run, string Runbook, string RunbookSha256, RunbookKind Kind, string System, string Scenario, RunPhase Phase, string RequestedBy)
{
    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When its last entry was written.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Number of its steps.</summary>
    public required int Steps { get; init; }

    /// <summary>Steps whose effect is there.</summary>
    public required int StepsDone { get; init; }

    /// <summary>True when one person alone let it run (break-glass).</summary>
    public required bool RaisesAlarm { get; init; }

    /// <summary>Who drives it now; null when nobody does: a running run without a driver was interrupted.</summary>
    public required string? DrivenBy { get; init; }
}
