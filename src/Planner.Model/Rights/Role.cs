namespace Planner.Model.Rights;

/// <summary>What an actor may do. A right is checked once, in the verb.</summary>
public enum Role
{
    /// <summary>Reads estates, assessments, plans and reports.</summary>
    Reader,

    /// <summary>Imports estates, assesses, plans, simulates, asks for approval.</summary>
    Architect,

    /// <summary>Approves plans and runbooks.</summary>
    Approver,

    /// <summary>Applies plans, runs failovers and drills.</summary>
    Operator,
}
