using Planner.Documents.Text;
using Planner.Model.Dependencies;
using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Rules.Requirements;

/// <summary>What a system leans on is back in time, has a stand-in that lasts, or promises when it will be back.</summary>
internal sealed class DependencyCheck(HardDependencies systems, Estate estate)
{
    private readonly ILookup<string, TimeSpan?> promises = (estate.Suppliers?.Items ?? [])
        .SelectMany(supplier => new[] { supplier.Id, supplier.Name }.OfType<string>().Select(name => (Name: Key(name), supplier.Rto)).Distinct())
        .ToLookup(pair => pair.Name, pair => pair.Rto, StringComparer.Ordinal);

    private readonly HashSet<string> agreed = [.. (estate.Agreements?.Items ?? []).SelectMany(agreement => new[] { agreement.Id, agreement.Party }).OfType<string>().Select(Key)];

    public IEnumerable<Finding> Of(SystemRecord system)
    {
        var dependencies = system.Dependencies?.Items ?? [];
        for (var index = 0; index < dependencies.Count; index++)
        {
            var (dependency, at) = (dependencies[index], $"systems/{system.Id}/dependencies[{index}]");
            var other = systems.Find(dependency.On) is { } known ? systems.Systems[known] : null;
            var found = dependency.Kind switch
            {
                DependencyKind.Hard => Hard(system, other, at),
                DependencyKind.Soft => Soft(system, dependency, other, at),
                _ => External(system, dependency, at),
            };
            foreach (var finding in found)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Hard(SystemRecord system, SystemRecord? other, string at)
    {
        var needed = other?.Rto + (system.OwnRecovery ?? TimeSpan.Zero);
        if (needed > system.Rto)
        {
            var own = system.OwnRecovery is { } more && more > TimeSpan.Zero ? $" and then needs {Text(more)} itself" : "";
            yield return RequirementCodes.SlowDependency.At(at, $"'{system.Id}' must be back within {Text(system.Rto.Value)}, but waits up to {Text(other!.Rto!.Value)} for '{other.Id}'{own}.", $"shorten the objective of '{other.Id}', or let '{system.Id}' work without it");
        }
    }

    private static IEnumerable<Finding> Soft(SystemRecord system, Dependency dependency, SystemRecord? other, string at)
    {
        if (string.IsNullOrWhiteSpace(dependency.DegradedMode) || dependency.DegradedLimit is null)
        {
            yield return RequirementCodes.NoDegradedMode.At(at, $"It is not said {(string.IsNullOrWhiteSpace(dependency.DegradedMode) ? "how" : "how long")} '{system.Id}' works without '{dependency.On}'.", "write degradedMode and degradedLimit, or make the dependency hard");
        }

        if (dependency.DegradedLimit < other?.Rto)
        {
            yield return RequirementCodes.DegradedTooShort.At(at, $"'{system.Id}' can do without '{dependency.On}' for {Text(dependency.DegradedLimit.Value)}, which may take {Text(other.Rto.Value)}.", $"shorten the objective of '{dependency.On}', or prepare a mode that lasts");
        }
    }

    private IEnumerable<Finding> External(SystemRecord system, Dependency dependency, string at)
    {
        var promised = promises[Key(dependency.On)].ToList();
        if (!promised.Exists(rto => rto is not null) && !agreed.Contains(Key(dependency.On)))
        {
            yield return RequirementCodes.NoPromise.At(at, $"Nothing says when '{dependency.On}' is back, on which '{system.Id}' leans.", "add it to suppliers with its rto, or to agreements as party");
        }

        if (promised.Max() > system.Rto)
        {
            yield return RequirementCodes.SlowSupplier.At(at, $"'{dependency.On}' commits to {Text(promised.Max()!.Value)}; '{system.Id}' must be back within {Text(system.Rto.Value)}.", "agree on a shorter time, or prepare a way without it");
        }
    }

    private static string Key(string name) => name.Trim().ToUpperInvariant();

    private static string Text(TimeSpan time) => TextForms.Duration.Format(time);
}
