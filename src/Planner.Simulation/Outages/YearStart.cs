namespace Planner.Simulation.Outages;

/// <summary>What a simulated year begins with.</summary>
public enum YearStart
{
    /// <summary>A year out of long operation: outages may be in progress. Its mean is 8760 h times the steady unavailability.</summary>
    Steady,

    /// <summary>Everything works at the first instant.</summary>
    AllWorking,
}
