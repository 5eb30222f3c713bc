namespace Planner.Simulation.Hazards;

/// <summary>How far a prior can be trusted; every report shows it.</summary>
public enum SourceTrust
{
    /// <summary>Assumed, because nothing public exists.</summary>
    Assumed,

    /// <summary>From surveys or few events.</summary>
    Low,

    /// <summary>From published measurements of other estates.</summary>
    Medium,

    /// <summary>From large published measurements, or measured here.</summary>
    High,
}
