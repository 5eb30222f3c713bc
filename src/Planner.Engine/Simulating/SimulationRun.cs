using Planner.Documents;
using Planner.Model.Planning;

namespace Planner.Engine.Simulating;

/// <summary>A simulation of an estate.</summary>
/// <param name="Simulation">What was found.</param>
public sealed record SimulationRun(EstateSimulation Simulation)
{
    /// <summary>Writes <c>planner/simulation/v1</c>.</summary>
    public void WriteJson(Stream stream) => DocumentWriter.WriteJson(Simulation, stream);
}
