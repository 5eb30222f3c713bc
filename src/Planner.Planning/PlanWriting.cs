using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Model.Standards;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Planning.Choosing;

namespace Planner.Planning;

/// <summary>Writes the chosen options down as parts of a plan.</summary>
internal sealed class PlanWriting(PlanInput input, IReadOnlyList<Option> chosen, IReadOnlyList<Option> today)
{
    private readonly Dictionary<string, Option> _chosen = (input.Estate.Systems?.Items ?? [])
        .OrderBy(system => system.Id, StringComparer.Ordinal).Zip(chosen).ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);

    private readonly Dictionary<string, Option> _today = (input.Estate.Systems?.Items ?? [])
        .OrderBy(system => system.Id, StringComparer.Ordinal).Zip(today).ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);

    /// <summary>Says that what is in force could not be judged.</summary>
    public static IEnumerable<Words> NotJudged(IReadOnlyList<string> missing) => missing.Count == 0 ? [] :
        [new($"现状无法判断，缺少 {string.Join("、", missing)}", $"what is in force cannot be judged, missing: {string.Join(", ", missing)}")];

    public PlannedSystem System(SystemRecord system, Option option, Words? conflict) => new()
    {
        Id = system.Id,
        Design = option.Design,
        Name = option.Name,
        Conflict = conflict,
        Demands = option.Demands,
        Protections = option.Applied?.Protections,
        Outlay = option.Outlay,
        Costs = option.Costs,
        ExpectedDowntime = option.Prediction?.Downtime,
        OrdinaryDowntime = option.Prediction?.Ordinary,
        ExpectedLoss = input.LossPerHour.TryGetValue(system.Id, out var perHour) ? option.Loss(perHour) : null,
        Rto = option.Prediction?.Rto,
        Rpo = option.Prediction?.Rpo,
        Scenarios = option.Prediction?.Scenarios ?? [],
        Prospects = option.Prospects,
        Assumptions = [.. NotJudged(_today[system.Id].Model.Missing), .. option.Model.Assumptions, .. Dependencies(system)],
        Runbook = option.Applied is null ? null : Outline(option.Applied),
    };

    // A system is back only when what it cannot do without is back.
    private IEnumerable<Words> Dependencies(SystemRecord system) => (system.Dependencies?.Items ?? [])
        .Where(dependency => dependency.Kind == DependencyKind.Hard && system.Rto is not null)
        .Select(dependency => (dependency.On, Option: _chosen.GetValueOrDefault(dependency.On)))
        .Where(one => one.Option?.Prediction?.Rto is null || one.Option.Prediction.Rto.Worst > system.Rto)
        .Select(one => new Words(
            $"强依赖 {one.On}，其预测恢复时间未知或超过本系统目标", $"depends on {one.On}, whose predicted recovery time is unknown or above this system's objective"));

    private static RunbookOutline Outline(AppliedDesign applied)
    {
        var steps = new List<OutlineStep>();
        IReadOnlyList<string> before = [];
        foreach (var template in applied.Design.Failover)
        {
            List<OutlineStep> now = [.. Steps(template, applied, before)];
            steps.AddRange(now);
            before = [.. now.Select(step => step.Id)];
        }

        return new() { Kind = Model.Runbooks.RunbookKind.Failover, Steps = steps };
    }

    private static IEnumerable<OutlineStep> Steps(StepTemplate template, AppliedDesign applied, IReadOnlyList<string> before)
    {
        var step = new OutlineStep
        {
            Id = template.Id,
            Action = template.Action,
            Summary = template.Summary,
            Site = template.Site is { } place ? applied.Sites[place].Id : null,
            After = before,
        };
        return template.EachStore ? Stores.Of(applied.Today).Select(store => step with { Id = $"{template.Id}-{store.Id}", Component = store.Id }) : [step];
    }
}
