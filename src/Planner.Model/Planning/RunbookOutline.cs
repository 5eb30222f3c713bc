using Planner.Model.Runbooks;

namespace Planner.Model.Planning;

/// <summary>The steps of a runbook before an executor binds them to hosts and commands.</summary>
public sealed record RunbookOutline
{
    /// <summary>What it is for.</summary>
    public required RunbookKind Kind { get; init; }

    /// <summary>In an order that respects what each waits for.</summary>
    public required IReadOnlyList<OutlineStep> Steps { get; init; }
}
