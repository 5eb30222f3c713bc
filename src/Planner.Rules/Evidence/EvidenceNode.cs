using Planner.Model.Estates;

namespace Planner.Rules.Evidence;

/// <summary>A path segment with the evidence entries that name exactly this path.</summary>
internal sealed class EvidenceNode
{
    private readonly Dictionary<string, EvidenceNode> children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EvidenceNode>.AlternateLookup<ReadOnlySpan<char>> childrenByText;
    private readonly List<EvidenceEntry> entries = [];

    public EvidenceNode() => childrenByText = children.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Entries that cover exactly this path; empty where only longer or shorter paths are covered.</summary>
    public IReadOnlyList<EvidenceEntry> Entries => entries;

    /// <summary>The nodes one segment deeper.</summary>
    public Dictionary<string, EvidenceNode>.ValueCollection Children => children.Values;

    /// <summary>The node one segment deeper; null when no entry lies there or below.</summary>
    public EvidenceNode? Child(ReadOnlySpan<char> segment) => childrenByText.TryGetValue(segment, out var child) ? child : null;

    /// <summary>Puts an entry at a path below this node.</summary>
    public void Add(string path, EvidenceEntry entry)
    {
        var node = this;
        foreach (var segment in path.Split('/'))
        {
            if (!node.children.TryGetValue(segment, out var child))
            {
                child = new EvidenceNode();
                node.children.Add(segment, child);
            }

            node = child;
        }

        node.entries.Add(entry);
    }
}
