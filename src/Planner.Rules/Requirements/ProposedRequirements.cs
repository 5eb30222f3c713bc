using Planner.Documents.Text;
using Planner.Model.Dependencies;
using Planner.Model.Estates;
using Planner.Model.Requirements;
using Planner.Model.Standards;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Requirements;

/// <summary>
/// What is proposed as required of the systems of an estate, with the chain of reasons. A requirement is the strictest of its
/// certain grounds: a stricter function or one more dependency never lowers it. Not for several threads at once.
/// </summary>
public sealed class ProposedRequirements
{
    /// <summary>How many others must hard-depend on a system for it to be named as shared: the product's figure.</summary>
    public const int ManyDependents = 3;

    private readonly FunctionDemands functions;
    private readonly FloorDemands floors;
    private readonly MatrixDemands matrices;
    private readonly TimeSpan?[] limits;

    /// <summary>Works out how soon each system must be back; the rest waits until asked for.</summary>
    /// <param name="standards">All packs: floors of one raise the level of another.</param>
    /// <param name="estate">The estate.</param>
    /// <param name="asOf">The day: ages are counted to it.</param>
    public ProposedRequirements(Standards standards, EstateIndex estate, DateOnly asOf)
    {
        Packs = [.. standards.Packs.Select(pack => pack.Standard)];
        Dependencies = new HardDependencies(estate.Estate.Systems?.Items ?? []);
        functions = new FunctionDemands(estate.Estate);
        matrices = new MatrixDemands(Packs);
        floors = new FloorDemands(standards, estate, asOf);
        limits = Deadlines.Of(Dependencies, system => Strictest(OwnGrounds(Dependencies.Systems[system]), ground => ground.Rto), system => OwnRecovery(Dependencies.Systems[system]));
    }

    /// <summary>Who cannot work without whom.</summary>
    public HardDependencies Dependencies { get; }

    /// <summary>Systems that many others cannot do without, most dependents first.</summary>
    public IReadOnlyList<SharedSystem> Shared =>
    [
        .. Enumerable.Range(0, Dependencies.Systems.Count)
            .Select(index => new SharedSystem(Dependencies.Systems[index].Id, Dependencies.NeededBy(index).Count))
            .Where(shared => shared.Dependents >= ManyDependents)
            .OrderByDescending(shared => shared.Dependents).ThenBy(shared => shared.System, StringComparer.Ordinal),
    ];

    /// <summary>The packs, by id.</summary>
    internal IReadOnlyList<StandardPack> Packs { get; }

    /// <summary>Every system, in the order of ids.</summary>
    public IEnumerable<SystemRequirement> All() =>
        Dependencies.Systems.Select(system => system.Id).Order(StringComparer.Ordinal).Select(id => Of(id)!);

    /// <summary>What is proposed for a system; null when there is no such system.</summary>
    public SystemRequirement? Of(string id) => Dependencies.Find(id) is { } index ? Of(index) : null;

    /// <summary>What is proposed, with the grounds, for the system at a position.</summary>
    internal SystemRequirement Of(int index)
    {
        var system = Dependencies.Systems[index];
        var needing = functions.Of(system.Id).ToList();
        List<Ground> grounds = [.. OwnGrounds(system), .. Dependents(index), .. matrices.Of(needing)];
        var rto = Time(grounds, ground => ground.Rto, [.. functions.Open, .. needing.SelectMany(FunctionDemands.MissingForRto)]);
        var rpo = Time(grounds, ground => ground.Rpo, [.. functions.Open, .. needing.Where(function => function.Rpo is null).Select(function => $"{FunctionDemands.Path(function)}/rpo")]);
        var impacts = needing.SelectMany(function => function.Impacts?.Items ?? []).ToList();
        return new SystemRequirement
        {
            System = system.Id,
            Important = system.Important,
            Scope = impacts.Max(impact => impact.Scope),
            Severity = impacts.Max(impact => impact.Severity),
            Rto = rto,
            Rpo = rpo,
            Tier = Grading.Tiers.Of(rto.Limit, rpo.Limit),
            Levels = [.. Packs.Where(pack => pack.Claim is Claim.Level or Claim.KeyIndicators).Select(pack => LevelProposal.Of(pack, system, grounds, rto, rpo))],
        };
    }

    private List<Ground> OwnGrounds(SystemRecord system)
    {
        var needing = functions.Of(system.Id).ToList();
        return [.. needing.SelectMany(FunctionDemands.Grounds), .. floors.Of(system, needing)];
    }

    private IEnumerable<Ground> Dependents(int index)
    {
        foreach (var dependent in Dependencies.NeededBy(index))
        {
            if (limits[dependent] is not { } limit)
            {
                continue;
            }

            var isCircle = Dependencies.GroupOf(dependent) == Dependencies.GroupOf(index);
            var remaining = Dependencies.IsInCircle(dependent) ? TimeSpan.Zero : OwnRecovery(Dependencies.Systems[dependent]);
            yield return Dependent(Dependencies.Systems[dependent], limit, remaining, isCircle);
        }
    }

    private static Ground Dependent(SystemRecord dependent, TimeSpan limit, TimeSpan remaining, bool isCircle)
    {
        var left = Deadlines.Left(limit, remaining)!.Value;
        var (name, limitText) = (dependent.Name ?? dependent.Id, TextForms.Duration.Format(limit));
        var less = remaining == TimeSpan.Zero ? "" : $" − {TextForms.Duration.Format(remaining)} = {TextForms.Duration.Format(left)}";
        return new Ground
        {
            Kind = GroundKind.Dependent,
            Weight = GroundWeight.Reading,
            From = $"systems/{dependent.Id}",
            Rto = left,
            Text = isCircle
                ? new Words($"与{name}处在同一个强依赖环中，环内共用最严的时间，再减去各自的后续恢复，为 {limitText}", $"Stands in a circle of hard dependencies with {name}; all share the strictest time less what each still does itself, {limitText}")
                : new Words(
                    $"{name}离不开它，须在 {limitText} 内恢复{(less.Length == 0 ? "" : $"，减去其自身后续恢复{less}")}",
                    $"{name} cannot work without it and must be back within {limitText}{(less.Length == 0 ? "" : $", less its own remaining recovery{less}")}"),
        };
    }

    private static TimeSpan OwnRecovery(SystemRecord system) => system.OwnRecovery ?? TimeSpan.Zero;

    private static TimeSpan? Strictest(IEnumerable<Ground> grounds, Func<Ground, TimeSpan?> bound) =>
        grounds.Where(ground => ground.IsCertain).Min(bound);

    private static ProposedTime Time(IReadOnlyList<Ground> grounds, Func<Ground, TimeSpan?> bound, IReadOnlyList<string> missing)
    {
        var bounding = grounds.Where(ground => bound(ground) is not null).ToList();
        return new ProposedTime
        {
            Limit = Strictest(bounding, bound),
            Grounds = [.. bounding.OrderByDescending(ground => ground.IsCertain).ThenBy(bound)],
            Missing = [.. missing, .. bounding.Where(ground => !ground.IsCertain).SelectMany(ground => ground.Missing).Distinct(StringComparer.Ordinal)],
        };
    }
}
