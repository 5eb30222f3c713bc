namespace Planner.Model.Estates;

/// <summary>What an agreement is about.</summary>
public enum AgreementKind
{
    /// <summary>Equipment brought in an emergency.</summary>
    EmergencySupply,

    /// <summary>Lines from a carrier.</summary>
    CommunicationLine,

    /// <summary>Network equipment brought in an emergency.</summary>
    NetworkEquipment,

    /// <summary>Support by a vendor.</summary>
    Support,

    /// <summary>A place in a recovery centre.</summary>
    DrCentre,
}
