using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Rules.Evidence;

/// <summary>Which evidence counts for a clause on one day.</summary>
/// <param name="Sources">Bit set of the sources accepted, one bit a <see cref="EvidenceSource"/>.</param>
/// <param name="MaxAge">Greatest age, inside; null when age does not matter.</param>
/// <param name="Confirmed">True when a document and a second person are needed: attestations.</param>
/// <param name="AsOf">The day of the assessment.</param>
internal sealed record EvidencePolicy(int Sources, TimeSpan? MaxAge, bool Confirmed, DateOnly AsOf)
{
    private const int AllButDeclared = ~(1 << (int)EvidenceSource.Declared);

    /// <summary>The policy of a clause on a day.</summary>
    public static EvidencePolicy Of(Clause clause, DateOnly asOf) => new(
        clause.Evidence.Sources.Aggregate(0, (bits, source) => bits | (1 << (int)source)),
        clause.Evidence.MaxAge,
        clause.Kind == ClauseKind.Attestation,
        asOf);

    /// <summary>True when one of the entries counts.</summary>
    public bool Admits(IReadOnlyList<EvidenceEntry> entries) => Admits(entries, Sources, Confirmed);

    /// <summary>
    /// True when one of the entries counts for a value that only says what belongs to what: a site, a membership, the
    /// completeness of a list. Any source better than a declaration will do, and nobody need confirm it; otherwise better
    /// evidence for such a value (an import, an observation) could lower a grade.
    /// </summary>
    public bool AdmitsStructure(IReadOnlyList<EvidenceEntry> entries) => Admits(entries, Sources | AllButDeclared, confirmed: false);

    /// <summary>What an entry counts for by itself: 2 for values, 1 for what only says what belongs to what, 3 for both, 0 for nothing.</summary>
    public int Admission(EvidenceEntry entry) =>
        (Shortfall(entry, Sources, Confirmed) is null ? 2 : 0) | (Shortfall(entry, Sources | AllButDeclared, confirmed: false) is null ? 1 : 0);

    /// <summary>The policy for values that only say what belongs to what.</summary>
    public EvidencePolicy ForStructure() => this with { Sources = Sources | AllButDeclared, Confirmed = false };

    /// <summary>What keeps an entry from counting; null when it counts.</summary>
    public Shortfall? Shortfall(EvidenceEntry entry) => Shortfall(entry, Sources, Confirmed);

    private bool Admits(IReadOnlyList<EvidenceEntry> entries, int sources, bool confirmed)
    {
        foreach (var entry in entries)
        {
            if (Shortfall(entry, sources, confirmed) is null)
            {
                return true;
            }
        }

        return false;
    }

    private Shortfall? Shortfall(EvidenceEntry entry, int sources, bool confirmed)
    {
        if ((sources & (1 << (int)entry.Source)) == 0)
        {
            return Model.Grading.Shortfall.SourceTooWeak;
        }

        if (entry.CollectedAt > AsOf)
        {
            return Model.Grading.Shortfall.NotYetCollected;
        }

        if (entry.ValidUntil < AsOf)
        {
            return Model.Grading.Shortfall.Expired;
        }

        if (MaxAge is { } greatest && TimeSpan.FromDays(AsOf.DayNumber - entry.CollectedAt.DayNumber) > greatest)
        {
            return Model.Grading.Shortfall.TooOld;
        }

        return !IsBacked(entry) || (confirmed && !IsConfirmed(entry)) ? Model.Grading.Shortfall.NotConfirmed : null;
    }

    /// <summary>A document or an import that names nothing is only somebody's word.</summary>
    private static bool IsBacked(EvidenceEntry entry) =>
        entry.Source is not (EvidenceSource.Document or EvidenceSource.Imported) || entry.Attachment is not null;

    /// <summary>What the product saw itself needs no second person.</summary>
    private static bool IsConfirmed(EvidenceEntry entry) =>
        entry.Source >= EvidenceSource.Observed
        || (entry is { Attachment: not null, ConfirmedBy: { } confirmer, StatedBy: { } stater }
            && confirmer.Any(char.IsLetterOrDigit)
            && !string.Equals(confirmer.Trim(), stater.Trim(), StringComparison.OrdinalIgnoreCase));
}
