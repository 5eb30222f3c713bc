using Planner.Model.Planning;
using Planner.Model.Standards;

namespace Planner.Planning.Choosing;

/// <summary>Says what an option falls short by.</summary>
internal static class Shortcomings
{
    private const int Named = 6;

    /// <summary>One text a demand that is not met.</summary>
    public static IEnumerable<Words> Of(Option option) => option.Demands.Where(demand => demand.Met != true).Select(demand => Of(option, demand));

    private static Words Of(Option option, Demand demand)
    {
        if (option.Prediction is null && demand.Kind != DemandKind.Level)
        {
            return new("现状缺少数据，无法预测", "today's state lacks data to be predicted");
        }

        return demand.Kind switch
        {
            DemandKind.Level => Clauses(option.Prospects.First(prospect => prospect.Id == demand.Standard)),
            DemandKind.RecoveryTime => Worst("恢复时间", "recovery time", option.Prediction!.Rto),
            DemandKind.RecoveryPoint => Worst("恢复点", "recovery point", option.Prediction!.Rpo),
            _ => Causes(option.Prediction!),
        };
    }

    private static Words Clauses(ProspectiveGrade prospect)
    {
        List<string> clauses = [.. prospect.StillFailing, .. prospect.StillUnproven];
        var named = string.Join(", ", clauses.Take(Named)) + (clauses.Count > Named ? " …" : "");
        return new($"{prospect.Id} 仍不满足或无从判断：{named}", $"{prospect.Id} still fails or cannot tell {named}");
    }

    private static Words Worst(string zh, string en, PredictedDuration? predicted) => predicted is null
        ? new($"站点损失后没有{zh}可言", $"no {en} after the loss of the site")
        : new($"最坏{zh} {Numerals.Of(predicted.Worst)}", $"worst {en} {Numerals.Of(predicted.Worst)}");

    // The scenario that costs the most time says what would have to change.
    private static Words Causes(Predicting.Prediction prediction)
    {
        var most = prediction.Scenarios.Where(scenario => scenario.Rto is not null).MaxBy(scenario => scenario.PerYear * scenario.Rto!.Mean.Ticks);
        return new(
            $"预期年停机 {Numerals.Of(prediction.Ordinary)}，主要来自 {most?.Id}", $"expected downtime {Numerals.Of(prediction.Ordinary)} a year, most of it from {most?.Id}");
    }
}
