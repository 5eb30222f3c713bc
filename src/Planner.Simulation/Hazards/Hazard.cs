using Planner.Simulation.Laws;

namespace Planner.Simulation.Hazards;

/// <summary>One class of events that can stop a system.</summary>
/// <param name="Id">Unique in the catalogue; names the scenario.</param>
/// <param name="NameZh">Name in Chinese.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="Unit">What one unit exposed is: a disk, a server, a site.</param>
/// <param name="Class">Degree of the cause.</param>
/// <param name="Scope">How far it reaches.</param>
/// <param name="Effect">What it does there.</param>
/// <param name="Rate">Events a year for each unit exposed.</param>
/// <param name="Duration">How long the cause lasts when nobody recovers elsewhere. For lasting effects: until the place is rebuilt.</param>
/// <param name="Undiscovered">For corruption and sabotage: how old the damage is when it is found; null means found at once.</param>
/// <param name="Source">Where rate and duration come from.</param>
/// <param name="Trust">How far they can be trusted.</param>
public sealed record Hazard(
    string Id, string NameZh, string NameEn, string Unit, HazardClass Class, HazardScope Scope, HazardEffect Effect,
    YearlyRate Rate, DurationLaw Duration, DurationLaw? Undiscovered, string Source, SourceTrust Trust);
