using Planner.Model.Runbooks;

namespace Planner.Engine.Executing;

/// <summary>What is moved and how.</summary>
/// <param name="Kind">Failover, switchover or failback.</param>
/// <param name="Estate">The stored estate, with the @.</param>
/// <param name="System">The system.</param>
/// <param name="DryRun">True to change and record nothing.</param>
public sealed record MoveRequest(RunbookKind Kind, string Estate, string System, bool DryRun)
{
    /// <summary>True when a person accepts that more is lost than the objective allows.</summary>
    public bool AcceptLoss { get; init; }

    /// <summary>When the primary had stopped, at the latest; null when it is not known: the loss is then overstated.</summary>
    public DateTimeOffset? StoppedAt { get; init; }
}
