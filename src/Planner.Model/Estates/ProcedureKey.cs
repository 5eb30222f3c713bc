namespace Planner.Model.Estates;

/// <summary>What a procedure governs.</summary>
public enum ProcedureKey
{
    /// <summary>Access to, verification and transfer of media.</summary>
    Media,

    /// <summary>The standby site.</summary>
    StandbySite,

    /// <summary>The standby computer room.</summary>
    StandbyRoom,

    /// <summary>Operating the standby computer room.</summary>
    StandbyRoomOperations,

    /// <summary>Maintaining standby equipment.</summary>
    StandbyHardwareMaintenance,

    /// <summary>Operating the electronic-transfer backup system.</summary>
    ElectronicTransferBackup,

    /// <summary>Operating the real-time backup system.</summary>
    RealTimeBackup,

    /// <summary>Operating hardware and network.</summary>
    HardwareNetworkOperations,

    /// <summary>Operating operating systems, databases and applications.</summary>
    SystemSoftwareOperations,

    /// <summary>Planning of recovery: tasks, dates, supervision, problems.</summary>
    PlanningProgramme,

    /// <summary>Working with authorities, suppliers, carriers and the press.</summary>
    ExternalCooperation,

    /// <summary>Why each function has its recovery strategy: cost against risk.</summary>
    StrategyRationale,

    /// <summary>How each recovery resource is obtained.</summary>
    ResourceAcquisition,

    /// <summary>Training: need, courses, frequency, records.</summary>
    TrainingPlan,

    /// <summary>Exercises: frequency, scenarios, records.</summary>
    ExercisePlan,

    /// <summary>What is backed up how often, onto what, for how long, and how it is restored.</summary>
    BackupManagement,

    /// <summary>That the recovery system follows each change of production.</summary>
    ChangeLinkage,

    /// <summary>Keeping the standby system and network equal to the primary.</summary>
    ConfigurationParity,

    /// <summary>Loss and replacement of an outsourcer.</summary>
    OutsourcingContingency,

    /// <summary>Framework of emergency plans.</summary>
    EmergencyFramework,

    /// <summary>Reporting of incidents within time limits.</summary>
    IncidentReporting,

    /// <summary>Verifying before a switch, reconciling and making up data after switch and return.</summary>
    SwitchReconciliation,

    /// <summary>Duties of cloud provider and user.</summary>
    CloudResponsibility,
}
