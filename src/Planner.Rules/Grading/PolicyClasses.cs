using Planner.Model.Estates;
using Planner.Rules.Evidence;

namespace Planner.Rules.Grading;

/// <summary>
/// Tells which evidence policies come to the same for a system: those that admit the same of all evidence about it and about
/// sites. What is read of such places alone is then the same under each of them.
/// </summary>
internal sealed class PolicyClasses
{
    private readonly IReadOnlyList<EvidencePolicy> policies;
    private readonly EvidenceNode? systems;
    private readonly int[] ofSites;

    public PolicyClasses(EvidenceIndex evidence, IReadOnlyList<EvidencePolicy> policies)
    {
        this.policies = policies;
        var root = evidence.Root;
        systems = root.Node?.Child("systems");
        ofSites = new int[policies.Count];
        Split(ofSites, root.Nearest);
        Split(ofSites, root.Node?.Entries ?? []);
        Split(ofSites, systems?.Entries ?? []);
        SplitWithin(ofSites, root.Node?.Child("sites"));
    }

    /// <summary>Of each policy, the first that comes to the same.</summary>
    public int[] Of(string system)
    {
        var classes = (int[])ofSites.Clone();
        SplitWithin(classes, systems?.Child(system));
        return classes;
    }

    private void SplitWithin(int[] classes, EvidenceNode? node)
    {
        if (node is null)
        {
            return;
        }

        Split(classes, node.Entries);
        foreach (var child in node.Children)
        {
            SplitWithin(classes, child);
        }
    }

    private void Split(int[] classes, IReadOnlyList<EvidenceEntry> entries)
    {
        foreach (var entry in entries)
        {
            Split(classes, entry);
        }
    }

    /// <summary>Policies of one class stay together when they admit the entry alike. The first of a class keeps its number.</summary>
    private void Split(int[] classes, EvidenceEntry entry)
    {
        Span<int> before = stackalloc int[classes.Length];
        Span<int> admits = stackalloc int[classes.Length];
        classes.CopyTo(before);
        for (var at = 0; at < classes.Length; at++)
        {
            admits[at] = policies[at].Admission(entry);
            var same = before[at];
            while (same < at && (before[same] != before[at] || admits[same] != admits[at]))
            {
                same++;
            }

            classes[at] = same;
        }
    }
}
