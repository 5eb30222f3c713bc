using Planner.Documents;
using Planner.Model.Dependencies;
using Planner.Model.Estates;

namespace Planner.Inventory.Reading;

/// <summary>Hard dependencies do not run in circles.</summary>
internal static class CircleCheck
{
    private const int Most = 8;

    public static void Check(Draft<Estate> draft)
    {
        var items = draft.Value.Systems?.Items ?? [];

        // A draft may hold null where a system, its id or the kind of a dependency could not be read.
        var systems = items.Where(system => system?.Id is not null).Select(system => draft.HasErrors ? Read(draft, system) : system).ToList();
        foreach (var circle in new HardDependencies(systems).Cycles)
        {
            var first = circle[0];
            var index = items.ToList().FindIndex(system => system?.Id == first);
            var named = string.Join(", ", circle.Take(Most).Select(id => $"'{id}'")) + (circle.Count > Most ? $" and {circle.Count - Most} more" : "");
            draft.Report(
                NodePath.Root.Member("systems").Item(index, first).Member("dependencies"),
                EstateCodes.Circle,
                $"{named} hard-depend on each other around a circle, so that none can come back first.",
                "make one of the dependencies soft, with the degraded mode in which the system starts");
        }
    }

    private static SystemRecord Read(Draft<Estate> draft, SystemRecord system) => system.Dependencies is not { } all ? system : system with
    {
        Dependencies = all with { Items = [.. all.Items.Where(dependency => dependency is not null && draft.IsRead(dependency, nameof(Dependency.Kind)))] },
    };
}
