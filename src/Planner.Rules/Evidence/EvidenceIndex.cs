using Planner.Model.Estates;

namespace Planner.Rules.Evidence;

/// <summary>Finds the evidence behind any path of an estate: the entries with the longest matching path win.</summary>
public sealed class EvidenceIndex
{
    private readonly EvidenceNode root = new();
    private readonly IReadOnlyList<EvidenceEntry> declared;

    /// <summary>Indexes the entries of an estate. What has none is declared on the day the estate describes.</summary>
    public EvidenceIndex(Estate estate)
    {
        declared = [new EvidenceEntry { Covers = [], Source = EvidenceSource.Declared, CollectedAt = estate.AsOf }];
        foreach (var entry in estate.Evidence?.Items ?? [])
        {
            foreach (var path in entry.Covers)
            {
                root.Add(path, entry);
            }
        }
    }

    /// <summary>The scope from which every path starts.</summary>
    internal EvidenceScope Root => new(root, declared);

    /// <summary>The entries that stand behind a path, never empty.</summary>
    /// <param name="path">Such as <c>systems/core/backups/full/interval</c>.</param>
    public IReadOnlyList<EvidenceEntry> Behind(string path)
    {
        var scope = Root;
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (scope.Node is null)
            {
                break;
            }

            scope = scope.Enter(path.AsSpan(range));
        }

        return scope.Nearest;
    }
}
