namespace Planner.Model.Estates;

/// <summary>What a group of people does.</summary>
public enum StaffRole
{
    /// <summary>Runs the computer room.</summary>
    RoomOperations,

    /// <summary>Supports data backup.</summary>
    BackupSupport,

    /// <summary>Supports hardware.</summary>
    Hardware,

    /// <summary>Supports the network.</summary>
    Network,

    /// <summary>Supports operating systems.</summary>
    OperatingSystem,

    /// <summary>Supports databases.</summary>
    Database,

    /// <summary>Supports applications.</summary>
    Application,
}
