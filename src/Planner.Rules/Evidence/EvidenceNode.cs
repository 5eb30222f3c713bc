using Planner.Model.Estates;

namespace Planner.Rules.Evidence;

/// <summary>A path segment with the evidence entries that name exactly this path. Most are leaves: what they do not need they do not hold.</summary>
internal sealed class EvidenceNode
{
    private Dictionary<string, EvidenceNode>? children;
    private List<EvidenceEntry>? entries;

    /// <summary>Entries that cover exactly this path; empty where only longer or shorter paths are covered.</summary>
    public IReadOnlyList<EvidenceEntry> Entries => entries ?? (IReadOnlyList<EvidenceEntry>)[];

    /// <summary>The nodes one segment deeper.</summary>
    public IReadOnlyCollection<EvidenceNode> Children => children?.Values ?? (IReadOnlyCollection<EvidenceNode>)[];

    /// <summary>The node one segment deeper; null when no entry lies there or below.</summary>
    public EvidenceNode? Child(ReadOnlySpan<char> segment) =>
        children?.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(segment, out var child) == true ? child : null;

    /// <summary>Puts an entry at a path below this node.</summary>
    public void Add(string path, EvidenceEntry entry)
    {
        var node = this;
        foreach (var segment in path.AsSpan().Split('/'))
        {
            node = node.ChildOrNew(path.AsSpan(segment));
        }

        (node.entries ??= new List<EvidenceEntry>(1)).Add(entry);
    }

    private EvidenceNode ChildOrNew(ReadOnlySpan<char> segment)
    {
        var child = Child(segment);
        if (child is null)
        {
            children ??= new Dictionary<string, EvidenceNode>(1, StringComparer.Ordinal);
            children.Add(segment.ToString(), child = new EvidenceNode());
        }

        return child;
    }
}
