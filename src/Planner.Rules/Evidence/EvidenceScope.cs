using Planner.Model.Estates;

namespace Planner.Rules.Evidence;

/// <summary>A place in the estate with the evidence that holds there; going deeper costs no allocation.</summary>
/// <param name="Node">The index node of the place; null when nothing deeper is covered by a path of its own.</param>
/// <param name="Nearest">The entries with the longest path that covers the place.</param>
internal readonly record struct EvidenceScope(EvidenceNode? Node, IReadOnlyList<EvidenceEntry> Nearest)
{
    /// <summary>The place one segment deeper.</summary>
    public EvidenceScope Enter(ReadOnlySpan<char> segment)
    {
        if (Node?.Child(segment) is not { } child)
        {
            return new EvidenceScope(null, Nearest);
        }

        return new EvidenceScope(child, child.Entries.Count > 0 ? child.Entries : Nearest);
    }
}
