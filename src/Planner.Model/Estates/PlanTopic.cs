namespace Planner.Model.Estates;

/// <summary>What a recovery plan may treat.</summary>
public enum PlanTopic
{
    /// <summary>Objective and scope.</summary>
    Scope,

    /// <summary>Organisation and duties.</summary>
    Organisation,

    /// <summary>Contacts and communication.</summary>
    Contacts,

    /// <summary>Reporting lines and coordination.</summary>
    ReportingLines,

    /// <summary>Notification of an incident.</summary>
    Notification,

    /// <summary>Evacuation of people.</summary>
    Evacuation,

    /// <summary>Assessment of damage.</summary>
    DamageAssessment,

    /// <summary>Declaration of a disaster.</summary>
    Declaration,

    /// <summary>Allocation of resources.</summary>
    ResourceAllocation,

    /// <summary>Priorities of recovery.</summary>
    RecoveryOrder,

    /// <summary>Recovery at the standby, with time limits.</summary>
    Recovery,

    /// <summary>Resuming operation.</summary>
    Resumption,

    /// <summary>Reconstruction and return.</summary>
    Failback,

    /// <summary>Technical, communication and logistic support.</summary>
    Support,

    /// <summary>Communication with the outside.</summary>
    OutsideCommunication,

    /// <summary>Guidance for end users.</summary>
    UserGuidance,

    /// <summary>Support by third parties.</summary>
    ThirdParties,

    /// <summary>Appendices: manuals, procedures, agreements, resource lists, impact analysis, custody.</summary>
    Appendices,

    /// <summary>Fault scenarios with their handling.</summary>
    Scenarios,
}
