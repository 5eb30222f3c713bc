using Planner.Documents;
using Planner.Model.Estates;

namespace Planner.Inventory.Overlays;

/// <summary>The evidence that an overlay brings along. From a file it is read as declared and checked as an estate's own is; what does not hold is not taken.</summary>
internal sealed class OverlayEvidence(Estate estate, Merge merge)
{
    private readonly DocumentPaths paths = new(estate);

    /// <summary>The entries that are taken.</summary>
    /// <param name="entries">Those of the overlay, in its order.</param>
    public IEnumerable<EvidenceEntry> Taken(IReadOnlyList<EvidenceEntry> entries) =>
        merge.Trusted ? entries : entries.Select(Checked).OfType<EvidenceEntry>();

    private EvidenceEntry? Checked(EvidenceEntry entry, int index)
    {
        var at = $"evidence[{index}]";
        if (entry.ValidUntil < entry.CollectedAt)
        {
            merge.Warn("OVL010", at, "The evidence runs out before it was collected, so it is not taken.", "correct one of the two dates");
            return null;
        }

        if (entry.ConfirmedBy is { } confirmer && string.Equals(confirmer.Trim(), entry.StatedBy?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            merge.Warn("OVL009", at, $"'{confirmer}' both stated and confirmed this, which does not count as confirmed.", "let somebody else confirm it");
        }

        var covers = entry.Covers.Distinct(StringComparer.Ordinal).Where(path => Leads(path, at)).ToList();
        return covers.Count == 0 ? null : entry with { Covers = covers, Source = EvidenceSource.Declared };
    }

    private bool Leads(string path, string at)
    {
        var match = paths.Find(path);
        if (match.Value is null)
        {
            var wrong = match.Unknown is null ? "leads to a value that is not stated." : $"matches nothing: there is no '{match.Unknown}', so it is not covered.";
            merge.Warn("OVL008", at, $"'{path}' {wrong}", "correct the path, or remove it");
        }

        return match.Unknown is null;
    }
}
