using Planner.Documents;
using Planner.Model.Planning;

namespace Planner.Planning.Documents;

/// <summary>Compares plans.</summary>
public static class PlanComparison
{
    /// <summary>What the second plan does that the first does not.</summary>
    public static PlanDifference Of(Plan first, Plan second)
    {
        var before = first.Systems.ToDictionary(system => system.Id, StringComparer.Ordinal);
        var after = second.Systems.ToDictionary(system => system.Id, StringComparer.Ordinal);
        var ids = before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new()
        {
            Bases = [.. Bases(first, second)],
            Outlay = second.Optimum.Outlay - first.Optimum.Outlay,
            Systems = [.. ids.Select(id => Difference(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id))).Where(system => system.Parts.Count > 0)],
        };
    }

    private static IEnumerable<string> Bases(Plan first, Plan second)
    {
        List<(string Name, bool Same)> bases =
        [
            ("asOf", first.AsOf == second.AsOf),
            ("estate", first.EstateSha256 == second.EstateSha256 && first.OverlaysSha256.SequenceEqual(second.OverlaysSha256)),
            ("catalogue", first.CatalogueSha256 == second.CatalogueSha256),
            ("prices", first.PricesSha256 == second.PricesSha256),
            ("standards", first.Standards.SequenceEqual(second.Standards)),
            ("budget", first.Budget == second.Budget),
        ];
        return bases.Where(one => !one.Same).Select(one => one.Name);
    }

    private static SystemDifference Difference(string id, PlannedSystem? before, PlannedSystem? after) => new()
    {
        Id = id,
        Before = before?.Design,
        After = after?.Design,
        Outlay = (after?.Outlay ?? new(0)) - (before?.Outlay ?? new(0)),
        Parts = before is null ? ["added"] : after is null ? ["removed"] : [.. Parts(before, after)],
    };

    // The text form decides: two records are the same when a document writes them the same.
    private static IEnumerable<string> Parts(PlannedSystem before, PlannedSystem after)
    {
        (string Name, PlannedSystem Before)[] parts =
        [
            ("design", after with { Design = before.Design, Name = before.Name, Conflict = before.Conflict }),
            ("protections", after with { Protections = before.Protections }),
            ("costs", after with { Costs = before.Costs, Outlay = before.Outlay }),
            ("demands", after with { Demands = before.Demands }),
            ("prediction", after with { Rto = before.Rto, Rpo = before.Rpo, Scenarios = before.Scenarios, ExpectedDowntime = before.ExpectedDowntime, OrdinaryDowntime = before.OrdinaryDowntime, ExpectedLoss = before.ExpectedLoss }),
            ("prospects", after with { Prospects = before.Prospects }),
            ("assumptions", after with { Assumptions = before.Assumptions }),
            ("runbook", after with { Runbook = before.Runbook }),
        ];
        var text = DocumentWriter.ToYaml(after);
        return parts.Where(part => DocumentWriter.ToYaml(part.Before) != text).Select(part => part.Name);
    }
}
