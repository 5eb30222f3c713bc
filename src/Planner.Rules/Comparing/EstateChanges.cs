using Planner.Documents;
using Planner.Model.Comparing;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Evidence;

namespace Planner.Rules.Comparing;

/// <summary>What differs between two estates, asked path by path: the value, or the evidence behind it.</summary>
public sealed class EstateChanges
{
    private readonly (IReadOnlyDictionary<string, string> Values, EvidenceIndex Evidence) before;
    private readonly (IReadOnlyDictionary<string, string> Values, EvidenceIndex Evidence) after;

    /// <summary>Compares two estates that the reader has accepted.</summary>
    public EstateChanges(Estate before, Estate after)
    {
        this.before = (DocumentValues.Of(before), new EvidenceIndex(before));
        this.after = (DocumentValues.Of(after), new EvidenceIndex(after));
    }

    /// <summary>What changed behind a clause: of the values that its facts come from, on either side, those that differ, by path.</summary>
    public IReadOnlyList<FactChange> Behind(ClauseVerdict? first, ClauseVerdict? second) =>
    [
        .. Inputs(first).Concat(Inputs(second)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Change).OfType<FactChange>(),
    ];

    private static IEnumerable<string> Inputs(ClauseVerdict? verdict) => verdict is null
        ? []
        : verdict.Facts.SelectMany(fact => fact.Inputs).Concat(verdict.Reason is Reason.NotProven lacks ? lacks.Shortfalls.Select(shortfall => shortfall.Path) : []);

    private FactChange? Change(string path)
    {
        var (old, now) = (before.Values.GetValueOrDefault(path), after.Values.GetValueOrDefault(path));
        var (oldEvidence, nowEvidence) = (Entries(before.Evidence, path), Entries(after.Evidence, path));
        var alike = oldEvidence.ToHashSet().SetEquals(nowEvidence);

        // Of a value that neither side states, no evidence can be carried or lacking.
        return (old == now && alike) || (old is null && now is null) ? null : new FactChange(path, Mark(old, oldEvidence, nowEvidence), Mark(now, nowEvidence, oldEvidence));
    }

    /// <summary>The entries without the paths that they cover: covering more or less elsewhere changes nothing here.</summary>
    private static List<EvidenceEntry> Entries(EvidenceIndex evidence, string path) => [.. evidence.Behind(path).Select(entry => entry with { Covers = Array.Empty<string>() })];

    private static FactMark? Mark(string? value, List<EvidenceEntry> entries, List<EvidenceEntry> others)
    {
        if (value is null)
        {
            return null;
        }

        var entry = entries.MaxBy(entry => (!others.Contains(entry), entry.Source, entry.CollectedAt))!;
        return new FactMark
        {
            Value = value,
            Source = entry.Source,
            CollectedAt = entry.CollectedAt,
            ValidUntil = entry.ValidUntil,
            Document = entry.Attachment?.Name,
            StatedBy = entry.StatedBy,
            ConfirmedBy = entry.ConfirmedBy,
        };
    }
}
