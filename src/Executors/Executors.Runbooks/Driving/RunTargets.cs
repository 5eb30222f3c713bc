using Executors.Contract;
using Executors.Runbooks.Binding;
using Planner.Model.Runbooks;

namespace Executors.Runbooks.Driving;

/// <summary>The targets of one runbook, one for each technology. Binding and driving must be given the same ones in the same order.</summary>
public sealed class RunTargets
{
    private readonly IReadOnlyList<BoundTarget> targets;

    /// <summary>Gathers the targets.</summary>
    /// <exception cref="ArgumentException">Two of them have the same technology: a step could mean either.</exception>
    public RunTargets(IReadOnlyList<BoundTarget> targets)
    {
        this.targets = targets;
        Technologies = targets.Select(target => target.Executor.Technology).ToHashSet(StringComparer.Ordinal);
        if (Technologies.Count != targets.Count)
        {
            throw new ArgumentException("Two targets have the same technology.", nameof(targets));
        }
    }

    /// <summary>Technologies that steps can name.</summary>
    public IReadOnlySet<string> Technologies { get; }

    /// <summary>Looks at every target, in order, and changes nothing. <see cref="RunbookHash"/> of it goes into the runbook.</summary>
    /// <exception cref="HostUnreachableException">An executor could not look at all.</exception>
    public async Task<IReadOnlyList<Observation>> ObserveAsync(CancellationToken cancellation)
    {
        List<Observation> seen = [];
        foreach (var target in targets)
        {
            seen.Add(await target.Executor.ObserveAsync(target.Target, cancellation));
        }

        return seen;
    }

    /// <summary>Facts of all observations; where two technologies name the same fact, the technology stands before it: <c>traffic:host/a/role</c>.</summary>
    public static IReadOnlyDictionary<string, string> FactsOf(IReadOnlyList<Observation> observations)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (technology, path, value) in observations.SelectMany(seen => seen.Facts.Select(fact => (seen.Technology, fact.Key, fact.Value))))
        {
            facts[$"{technology}:{path}"] = value;
            if (observations.Count(seen => seen.Facts.ContainsKey(path)) == 1)
            {
                facts[path] = value;
            }
        }

        return facts;
    }

    internal BoundTarget For(RunbookStep step) => targets.First(target => target.Executor.Technology == step.Technology);
}
