namespace Planner.Simulation.Hazards;

/// <summary>A hazard and what of the system it can hit.</summary>
/// <param name="Hazard">The hazard.</param>
/// <param name="Components">Ids of the components it hits together; null means all.</param>
/// <param name="Units">Units exposed (hosts, sites, changes); the hazard's rate is for each. Zero or more.</param>
public sealed record HazardExposure(Hazard Hazard, IReadOnlyList<string>? Components, double Units)
{
    /// <summary>Names the scenario and keys its random numbers: the hazard, and the components if not all. Unique in a request.</summary>
    public string Id => Components is null ? Hazard.Id : $"{Hazard.Id}@{string.Join('+', Components)}";

    /// <summary>Events a year that hit the system.</summary>
    public YearlyRate Rate => new(Hazard.Rate.Events * Units);
}
