namespace Planner.Model.Planning;

/// <summary>What is demanded.</summary>
public enum DemandKind
{
    /// <summary>A level of a standard, in the elements that designs decide.</summary>
    Level,

    /// <summary>The recovery time objective, judged by the worst case up to the loss of the site.</summary>
    RecoveryTime,

    /// <summary>The recovery point objective, judged by the worst case up to the loss of the site; damage to data stands apart.</summary>
    RecoveryPoint,

    /// <summary>The availability objective, judged by the expected downtime from events up to the loss of the site, damage to data among them.</summary>
    Availability,
}
