using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Estates;

namespace Planner.Inventory.Reading;

/// <summary>Evidence covers something, claims no more than a file may, and is confirmed by somebody else.</summary>
internal sealed class EvidenceCheck(Draft<Estate> draft, DocumentPaths paths, Advice advice, EvidenceSource strongest)
{
    public void Check(RecordNode node)
    {
        if (node.Record is not EvidenceEntry entry)
        {
            return;
        }

        if (entry.Source > strongest)
        {
            draft.Report(node.Path.Member("source"), EstateCodes.Claim, $"A file may not claim that values are {EnumForm.Format(entry.Source)}; this is read as declared.", "write declared or document; observations and drills are recorded by the product itself");
        }

        if (entry.ConfirmedBy is { } confirmer && string.Equals(confirmer.Trim(), entry.StatedBy?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            draft.Report(node.Path.Member("confirmedBy"), EstateCodes.SamePerson, $"'{confirmer}' both stated and confirmed this, which does not count as confirmed.", "let somebody else confirm it");
        }

        CheckCovers(node.Path.Member("covers"), entry.Covers, draft.IsRead(entry, nameof(EvidenceEntry.CollectedAt)) ? entry.CollectedAt : null);
    }

    private void CheckCovers(NodePath at, IReadOnlyList<string>? covers, DateOnly? collected)
    {
        if (covers is { Count: 0 })
        {
            draft.Report(at, EstateCodes.NothingNamed, "This evidence covers nothing.", "write paths by id, such as [systems/core/backups/db-full]");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < covers?.Count; i++)
        {
            // A draft may hold null where an item could not be read.
            if (covers[i] is { } path && seen.Add(path))
            {
                CheckPath(at.Item(i), path, collected);
            }
            else if (covers[i] is not null)
            {
                draft.Report(at.Item(i), EstateCodes.NamedTwice, $"'{covers[i]}' is named twice.", "keep one of them");
            }
        }
    }

    private void CheckPath(NodePath at, string path, DateOnly? collected)
    {
        var match = paths.Find(path);
        if (match.Value is not null && Day(match) is { } day && day > collected)
        {
            draft.Report(at, EstateCodes.CollectedBefore, $"This was collected on {TextForms.Date.Format(collected.Value)}, before '{path}' took place on {TextForms.Date.Format(day)}.", "correct one of the dates, or name the evidence that was collected afterwards");
        }

        if (match.Value is not null || (match.Member is { } member && !draft.IsRead(match.Holder, member)))
        {
            return;
        }

        if (match.Unknown is not { } wrong)
        {
            draft.Report(at, EstateCodes.CoversUnknown, $"'{path}' leads to a value that is not stated.", $"state {match.At}, or remove the path");
            return;
        }

        // What has a bad id is a finding already.
        if (advice.IsBadId(wrong, match.Instead))
        {
            return;
        }

        var (found, meant) = (match.At.ToString(), advice.Nearest(wrong, match.Instead));
        var (place, prefix) = found.Length == 0 ? ("", "") : ($" in {found}", found + "/");
        draft.Report(at, EstateCodes.CoversNothing, $"'{path}' matches nothing: there is no '{wrong}'{place}.", meant is null ? Known(match) : $"did you mean '{prefix}{meant}'?");
    }

    /// <summary>The day of what a path leads to, or of the record whose value it is.</summary>
    private DateOnly? Day(PathMatch match) => (DayOf(match.Value) ?? DayOf(match.Holder)) is { } day && day <= draft.Value.AsOf ? day : null;

    private static DateOnly? DayOf(object? record) => record switch
    {
        CheckRecord check => check.On,
        Exercise exercise => exercise.On,
        Incident incident => incident.On,
        Review review => review.On,
        _ => null,
    };

    private static string Known(PathMatch match) =>
        match.Instead.Count > 0 ? $"there are {string.Join(", ", match.Instead.Take(8))}" : "nothing stands below it";
}
