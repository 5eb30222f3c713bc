using Planner.Model.Estates;
using Planner.Model.Standards;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Simulation.Hazards;

namespace Planner.Planning.Predicting;

/// <summary>The hazards that a system is exposed to, at the default rates of the product.</summary>
internal static class Exposures
{
    private static readonly string[] OnceASystem =
        ["operator-error-minor", "operator-error-major", "operator-data-damage", "ransomware", "site-destroyed", "earthquake-city"];

    /// <summary>The hazards from small to wide, and what was assumed about the exposure.</summary>
    public static (IReadOnlyList<HazardExposure> Exposures, IReadOnlyList<Words> Assumptions) Of(SystemRecord system, Sizing sizing)
    {
        var units = OnceASystem.ToDictionary(id => id, _ => 1.0, StringComparer.Ordinal);
        var alone = Stores.Of(system).Count(store => (store.Count ?? 1) < 2);
        if (alone > 0)
        {
            units["server-outage"] = alone;
            units["server-hardware"] = alone;
        }

        units["failed-change"] = sizing.ChangesPerYear;
        foreach (var id in system.Deployment == Deployment.PublicCloud ? ["zone-outage", "region-outage-long"] : new[] { "site-outage", "site-outage-severe" })
        {
            units[id] = 1;
        }

        return ([.. HazardCatalogue.Defaults.Where(hazard => units.ContainsKey(hazard.Id)).Select(hazard => new HazardExposure(hazard, null, units[hazard.Id]))],
        [
            new($"风险发生率用本产品的默认值（有出处）；每年 {sizing.ChangesPerYear} 次变更为假定", $"hazards at the product's default rates, each with its source; {sizing.ChangesPerYear} changes a year assumed"),
            .. alone == 0 ? Array.Empty<Words>() : [new($"{alone} 个数据组件按单机计，本地无高可用", $"{alone} store(s) counted as single machines without local redundancy")],
        ]);
    }

    /// <summary>Whether objectives are judged by it: loss of service up to the site. Damage to data is recovered to an earlier point by design.</summary>
    public static bool Counts(Hazard hazard) =>
        hazard.Scope <= HazardScope.Site && (hazard.Effect is HazardEffect.Interrupts or HazardEffect.Destroys);
}
