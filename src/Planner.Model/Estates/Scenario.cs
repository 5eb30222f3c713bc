namespace Planner.Model.Estates;

/// <summary>What was lost.</summary>
public enum Scenario
{
    /// <summary>One component.</summary>
    Component,

    /// <summary>One machine.</summary>
    Host,

    /// <summary>One site or zone.</summary>
    Zone,

    /// <summary>A city.</summary>
    City,

    /// <summary>Two sites.</summary>
    TwoSites,

    /// <summary>Data, by mistake or malice.</summary>
    Corruption,
}
