using Planner.Model.Drills;

namespace Planner.Engine.Drilling;

/// <summary>What is to be drilled.</summary>
/// <param name="Estate">The stored estate, with the @.</param>
/// <param name="System">The system.</param>
/// <param name="Fault">How its serving host is lost.</param>
public sealed record DrillRequest(string Estate, string System, FaultKind Fault)
{
    /// <summary>False only when the people who recover did not know.</summary>
    public bool Announced { get; init; } = true;

    /// <summary>What the figures depend on.</summary>
    public DrillSettings Settings { get; init; } = new();
}
