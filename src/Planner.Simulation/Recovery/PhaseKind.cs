namespace Planner.Simulation.Recovery;

/// <summary>The part of a recovery that a phase belongs to, in the order they follow each other.</summary>
public enum PhaseKind
{
    /// <summary>Until the failure is known.</summary>
    Detect,

    /// <summary>Until the recovery is declared.</summary>
    Decide,

    /// <summary>Until people and machines are there.</summary>
    Mobilise,

    /// <summary>Until the data is back from a copy.</summary>
    Restore,

    /// <summary>Until the standby accepts writes.</summary>
    Promote,

    /// <summary>Until users reach the new place.</summary>
    Switch,

    /// <summary>Until business checks pass.</summary>
    Verify,
}
