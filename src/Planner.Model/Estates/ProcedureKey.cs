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
}
