using Planner.Model.Estates;
using Planner.Model.Requirements;
using Planner.Model.Standards;
using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Requirements;

/// <summary>What the floors of packs ask of systems. Where they bind is asked of the values as they stand: a requirement needs no evidence. Not for several threads at once.</summary>
internal sealed class FloorDemands
{
    private readonly IReadOnlyList<(StandardPack Pack, PackFloor Floor)> floors;
    private readonly FactProjection projection;
    private readonly OrganisationKind? organisation;

    public FloorDemands(Standards standards, EstateIndex estate, DateOnly asOf)
    {
        floors = [.. standards.Packs.Where(pack => IsFor(pack.Standard, estate.Estate.Organisation?.Kind) != Tri.False).SelectMany(pack => pack.Floors, (pack, floor) => (pack.Standard, floor))];
        organisation = estate.Estate.Organisation?.Kind;
        projection = new FactProjection(estate, null, asOf, floors.SelectMany(pair => pair.Floor.When.Reads).Select(read => read.Split('.')[0]).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The floors that bind a system or may bind it; what is known not to concern it is left out.</summary>
    /// <param name="system">The system.</param>
    /// <param name="functions">The functions that are known to need it.</param>
    public IEnumerable<Ground> Of(SystemRecord system, IReadOnlyList<BusinessFunction> functions)
    {
        if (floors.Count == 0)
        {
            yield break;
        }

        var facts = projection.Project(system);
        foreach (var (pack, floor) in floors)
        {
            if (floor.Floor.Scope == FloorScope.System)
            {
                if (Binds(pack, floor, facts) is not Tri.False and var binds)
                {
                    yield return Ground(pack, floor, facts, binds);
                }

                continue;
            }

            foreach (var function in functions)
            {
                var alone = facts with { Functions = Only(facts.Functions, function.Id) };
                if (Binds(pack, floor, alone) is not Tri.False and var concerns)
                {
                    yield return OfFunction(Ground(pack, floor, alone, concerns), floor.Floor, function);
                }
            }
        }
    }

    /// <summary>Whether a pack is for an organisation; unknown when the organisation is.</summary>
    private static Tri IsFor(StandardPack pack, OrganisationKind? kind) =>
        pack.Organisations.Count == 0 ? Tri.True : kind is null ? Tri.Unknown : pack.Organisations.Contains(kind.Value) ? Tri.True : Tri.False;

    private Tri Binds(StandardPack pack, PackFloor floor, SystemFacts facts) =>
        floor.When.Evaluate(facts) is Tri.True ? IsFor(pack, organisation) : floor.When.Evaluate(facts);

    /// <summary>The list with one function alone, which is then all there is.</summary>
    private static FactList<FunctionFacts>? Only(FactList<FunctionFacts>? functions, string id) =>
        functions?.Items.FirstOrDefault(function => function.Id == id) is { } one ? FactList<FunctionFacts>.Of(one) : null;

    private Ground Ground(StandardPack pack, PackFloor floor, SystemFacts facts, Tri binds) => new()
    {
        Kind = GroundKind.Floor,
        Weight = GroundWeight.Rule,
        From = pack.Id,
        Clause = floor.Floor.Clause,
        Standard = floor.Floor.Standard,
        Level = floor.Floor.Level,
        Rto = floor.Floor.Rto,
        Rpo = floor.Floor.Rpo,
        IsCertain = binds == Tri.True,
        Missing = binds == Tri.True ? [] :
        [
            .. IsFor(pack, organisation) == Tri.Unknown ? ["organisation.kind"] : Array.Empty<string>(),
            .. floor.When.Explain(facts).Facts.Where(fact => fact.State is not (FactState.Known or FactState.Present)).Select(fact => fact.Path),
        ],
        Text = floor.Floor.Reason,
    };

    /// <summary>A floor bounds the business; what is left for systems is less.</summary>
    private static Ground OfFunction(Ground ground, Floor floor, BusinessFunction function)
    {
        var name = function.Name ?? function.Id;
        var text = new Words($"{name}：{floor.Reason.Zh}", $"{name}: {floor.Reason.En}");
        if (floor.Rto is not { } rto)
        {
            return ground with { Text = text };
        }

        var left = FunctionDemands.Bound(function, GroundKind.Floor, GroundWeight.Rule, rto, floor.Reason);
        return ground with { Rto = left.Rto, Text = left.Text };
    }
}
