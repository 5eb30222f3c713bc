namespace Planner.Simulation.Hazards;

/// <summary>How far an event reaches; each scope holds the ones before it.</summary>
public enum HazardScope
{
    /// <summary>Data alone; all machines stay up.</summary>
    Data,

    /// <summary>One component.</summary>
    Component,

    /// <summary>One host and what runs on it.</summary>
    Host,

    /// <summary>A rack or another domain with shared parts.</summary>
    FaultDomain,

    /// <summary>One data centre or availability zone.</summary>
    Site,

    /// <summary>All sites of one city.</summary>
    City,

    /// <summary>A region.</summary>
    Region,

    /// <summary>Two regions or more.</summary>
    MultiRegion,
}
