namespace Planner.Model.Estates;

/// <summary>What a group of the recovery organisation is there for.</summary>
public enum GroupDuty
{
    /// <summary>Decides and provides.</summary>
    Leading,

    /// <summary>Plans and builds.</summary>
    Implementing,

    /// <summary>Runs the recovery resources from day to day.</summary>
    Operating,
}
