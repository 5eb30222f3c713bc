namespace Planner.Model.Estates;

/// <summary>What a copy lies on.</summary>
public enum Medium
{
    /// <summary>Disk.</summary>
    Disk,

    /// <summary>Object storage.</summary>
    Object,

    /// <summary>Tape.</summary>
    Tape,

    /// <summary>Optical disc.</summary>
    Optical,
}
