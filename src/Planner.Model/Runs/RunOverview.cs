using Planner.Model.Runbooks;

namespace Planner.Model.Runs;

/// <summary>One run as a list shows it.</summary>
/// <param name="Id">The run.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="System">The system.</param>
/// <param name="Scenario">What happened or is played; empty for none.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="RequestedBy">Who asked for it.</param>
public sealed record RunOverview(string Id, RunbookKind Kind, string System, string Scenario, RunPhase Phase, string RequestedBy)
{
    /// <summary>Hash of its runbook; approvals name it.</summary>
    public required string RunbookSha256 { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When its last entry was written.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Number of its steps.</summary>
    public required int Steps { get; init; }

    /// <summary>Steps whose effect is there.</summary>
    public required int StepsDone { get; init; }

    /// <summary>Who drives it now; null when nobody does: an open run without a driver waits for somebody to resume it.</summary>
    public required string? DrivenBy { get; init; }

    /// <summary>True when one person alone let it run, until somebody else has reviewed it.</summary>
    public required bool RaisesAlarm { get; init; }

    /// <summary>True when nothing can happen any more.</summary>
    public bool IsOver => Phase is RunPhase.Finished or RunPhase.Aborted or RunPhase.Refused;
}
