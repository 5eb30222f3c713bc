using Planner.Model.Estates;

namespace Planner.Model.Dependencies;

/// <summary>Which systems cannot work without which others, by position in the list they were made from.</summary>
public sealed class HardDependencies
{
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly int[][] needs;
    private readonly int[][] neededBy;
    private readonly bool[] isOpen;
    private readonly int[] groupOf;

    /// <summary>Reads the dependencies of systems; of two with one id the first counts.</summary>
    public HardDependencies(IReadOnlyList<SystemRecord> systems)
    {
        Systems = systems;
        for (var index = 0; index < systems.Count; index++)
        {
            positions.TryAdd(systems[index].Id, index);
        }

        isOpen = new bool[systems.Count];
        needs = [.. systems.Select(Needs)];
        neededBy = Reversed(needs);
        Groups = StrongGroups.Of(needs);
        groupOf = new int[systems.Count];
        for (var group = 0; group < Groups.Count; group++)
        {
            foreach (var member in Groups[group])
            {
                groupOf[member] = group;
            }
        }
    }

    /// <summary>The systems.</summary>
    public IReadOnlyList<SystemRecord> Systems { get; }

    /// <summary>Systems that need each other, directly or around a circle, stand in one group. What a group needs comes before it.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; }

    /// <summary>The groups of more than one system, ids in the order of the list.</summary>
    public IEnumerable<IReadOnlyList<string>> Cycles =>
        Groups.Where(group => group.Count > 1).Select(group => (IReadOnlyList<string>)[.. group.Order().Select(index => Systems[index].Id)]);

    /// <summary>The position of a system; null when it is not there.</summary>
    public int? Find(string id) => positions.TryGetValue(id, out var index) ? index : null;

    /// <summary>What a system cannot do without, each once and never itself.</summary>
    public IReadOnlyList<int> NeedsOf(int system) => needs[system];

    /// <summary>What cannot do without a system, each once and never itself.</summary>
    public IReadOnlyList<int> NeededBy(int system) => neededBy[system];

    /// <summary>Position in <see cref="Groups"/> of the group a system stands in.</summary>
    public int GroupOf(int system) => groupOf[system];

    /// <summary>True when it stands in a circle of hard dependencies.</summary>
    public bool IsInCircle(int system) => Groups[groupOf[system]].Count > 1;

    /// <summary>True when it may need more than <see cref="NeedsOf"/> says: its dependencies are not known whole, or name a system that is not there.</summary>
    public bool IsOpen(int system) => isOpen[system];

    private int[] Needs(SystemRecord system, int at)
    {
        var found = new List<int>();
        isOpen[at] = system.Dependencies is null or { Partial: true };
        foreach (var dependency in system.Dependencies?.Items ?? [])
        {
            if (dependency is not { Kind: DependencyKind.Hard, On: { } on } || on == system.Id)
            {
                continue;
            }

            if (Find(on) is { } known)
            {
                found.Add(known);
            }
            else
            {
                isOpen[at] = true;
            }
        }

        return [.. found.Distinct()];
    }

    private static int[][] Reversed(int[][] edges)
    {
        var lists = new List<int>?[edges.Length];
        for (var from = 0; from < edges.Length; from++)
        {
            foreach (var to in edges[from])
            {
                (lists[to] ??= []).Add(from);
            }
        }

        return [.. lists.Select(list => list is null ? [] : list.ToArray())];
    }
}
