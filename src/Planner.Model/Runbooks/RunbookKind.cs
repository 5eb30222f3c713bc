namespace Planner.Model.Runbooks;

/// <summary>What a runbook is for. Failover, switchover and failback are three things, not one.</summary>
public enum RunbookKind
{
    /// <summary>Builds the protections that a plan wants.</summary>
    Provision,

    /// <summary>Unplanned move to the standby; data loss is possible.</summary>
    Failover,

    /// <summary>Planned move with a healthy primary; no data loss.</summary>
    Switchover,

    /// <summary>Return to the original primary.</summary>
    Failback,
}
