using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Model.Standards;
using Planner.Planning.Catalogue;
using Planner.Planning.Predicting;
using Planner.Planning.Prospects;

namespace Planner.Planning.Choosing;

/// <summary>What is demanded of systems, and whether an option meets it.</summary>
internal sealed class Demands(PlanInput input)
{
    private static readonly TimeSpan Year = TimeSpan.FromHours(8760);

    /// <summary>The demands of a system: levels by standard, then objectives.</summary>
    public IReadOnlyList<Demand> Of(SystemRecord system)
    {
        var demands = new List<Demand>();
        foreach (var pack in input.Standards.Packs.Where(pack => InfluenceOf(pack.Standard.Id) is not null))
        {
            if (Level(system, pack.Standard.Id) is { } level)
            {
                demands.Add(new Demand { Kind = DemandKind.Level, Standard = pack.Standard.Id, Level = level });
            }
        }

        if (system.Rto is { } rto)
        {
            demands.Add(new Demand { Kind = DemandKind.RecoveryTime, Limit = rto });
        }

        if (system.Rpo is { } rpo)
        {
            demands.Add(new Demand { Kind = DemandKind.RecoveryPoint, Limit = rpo });
        }

        if (system.AvailabilityObjective is { } share)
        {
            demands.Add(new Demand { Kind = DemandKind.Availability, Share = share });
        }

        return demands;
    }

    /// <summary>The level demanded of a system by a standard; null when none is.</summary>
    public int? Level(SystemRecord system, string standard)
    {
        var asked = input.Required.Where(one => one.System == system.Id && one.Standard == standard).ToList();
        return asked.Count > 0
            ? asked.Max(one => one.Level)
            : system.Required?.Items.Where(one => one.Standard == standard && one.ConfirmedBy is { Length: > 0 }).Max(one => (int?)one.Level);
    }

    /// <summary>The demand with the answer whether it is met; null when that cannot be told.</summary>
    public Demand Judge(Demand demand, Prediction? prediction, IReadOnlyList<ProspectiveGrade> prospects) => demand with
    {
        Met = demand.Kind switch
        {
            DemandKind.Level => prospects.FirstOrDefault(prospect => prospect.Id == demand.Standard) is { } prospect
                ? Prospect.Holds(prospect, InfluenceOf(demand.Standard!)!, demand.Level!.Value)
                : null,
            DemandKind.RecoveryTime => Within(prediction, prediction?.Rto, demand.Limit!.Value),
            DemandKind.RecoveryPoint => Within(prediction, prediction?.Rpo, demand.Limit!.Value),
            _ => prediction is null ? null : 1 - (prediction.Ordinary / Year) >= demand.Share!.Value.Share,
        },
    };

    /// <summary>The demand in words.</summary>
    public static Words InWords(Demand demand) => demand.Kind switch
    {
        DemandKind.Level => new($"{demand.Standard} 第 {demand.Level} 级", $"level {demand.Level} of {demand.Standard}"),
        DemandKind.RecoveryTime => new($"恢复时间 ≤ {Numerals.Of(demand.Limit!.Value)}", $"recovery time ≤ {Numerals.Of(demand.Limit!.Value)}"),
        DemandKind.RecoveryPoint => new($"恢复点 ≤ {Numerals.Of(demand.Limit!.Value)}", $"recovery point ≤ {Numerals.Of(demand.Limit!.Value)}"),
        _ => new($"可用性 ≥ {Numerals.Percent(demand.Share!.Value.Share)}", $"availability ≥ {Numerals.Percent(demand.Share!.Value.Share)}"),
    };

    private Influence? InfluenceOf(string standard) => input.Catalogue.Sizing.Influences.FirstOrDefault(one => one.Standard == standard);

    private static bool? Within(Prediction? prediction, PredictedDuration? predicted, TimeSpan limit) =>
        prediction is null ? null : predicted is not null && predicted.Worst <= limit;
}
