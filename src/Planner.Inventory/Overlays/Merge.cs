using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Inventory.Overlays;

/// <summary>
/// Lays seen values over declared ones. From the ledger the seen value decides; from a file it fills what is unknown and never replaces what is stated.
/// Keeps the paths of what was taken, single values and not records, so that evidence covers nothing that was not seen.
/// </summary>
internal sealed class Merge(bool trusted)
{
    public List<Finding> Findings { get; } = [];

    /// <summary>Paths of the values that were taken.</summary>
    public List<string> Covers { get; } = [];

    public bool Trusted => trusted;

    public void Warn(string code, string path, string message, string hint) =>
        Findings.Add(new Finding(code, message) { Severity = Severity.Warning, Path = path, Hint = hint });

    public T? Value<T>(string path, T? declared, T? seen)
        where T : struct => seen is not null && Wins(path, declared is null, EqualityComparer<T?>.Default.Equals(declared, seen)) ? seen : declared;

    public T? Record<T>(string path, T? declared, T? seen)
        where T : class => seen is not null && Wins(path, declared is null, EqualityComparer<T?>.Default.Equals(declared, seen)) ? seen : declared;

    /// <summary>A reference that must lead to one of the known ids.</summary>
    public string? Reference(string path, string? declared, string? seen, IReadOnlySet<string> known) =>
        seen is null || Leads(path, [seen], known) ? Record(path, declared, seen) : declared;

    public Listing<string>? References(string path, Listing<string>? declared, Listing<string>? seen, IReadOnlySet<string> known)
    {
        if (seen is null || !Leads(path, seen.Items, known))
        {
            return declared;
        }

        var same = declared is not null && declared.Partial == seen.Partial && declared.Items.SequenceEqual(seen.Items, StringComparer.Ordinal);
        return Wins(path, declared is null, same) ? seen : declared;
    }

    /// <summary>Merges records by id: in the order of the estate, new ones after them.</summary>
    /// <param name="path">Path of the list.</param>
    /// <param name="declared">What the estate says.</param>
    /// <param name="seen">What was seen; all there is, unless partial.</param>
    /// <param name="merge">Merges one: its path, what the estate says of it or null, what was seen.</param>
    public Listing<T>? List<T>(string path, Listing<T>? declared, Listing<T>? seen, Func<string, T?, T, T> merge)
        where T : class, IIdentified
    {
        if (seen is null)
        {
            return declared;
        }

        if (seen is { Items.Count: 0, Partial: false })
        {
            return Wins(path, declared is null, declared is { Items.Count: 0, Partial: false }) ? seen : declared;
        }

        foreach (var twice in seen.Items.CountBy(item => item.Id).Where(count => count.Value > 1))
        {
            Warn("OVL007", $"{path}/{twice.Key}", $"'{twice.Key}' stands twice in the overlay; the first is taken.", "put both into one");
        }

        var looked = seen.Items.DistinctBy(item => item.Id).ToDictionary(item => item.Id, StringComparer.Ordinal);
        var complete = trusted && !seen.Partial;
        var kept = (declared?.Items ?? []).Where(item => !complete || looked.ContainsKey(item.Id)).ToList();
        var ids = kept.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return new Listing<T>(
            [
                .. kept.Select(item => looked.TryGetValue(item.Id, out var found) ? merge($"{path}/{item.Id}", item, found) : item),
                .. looked.Values.Where(item => !ids.Contains(item.Id)).Select(item => merge($"{path}/{item.Id}", null, item)),
            ],
            !complete && (declared?.Partial ?? true));
    }

    private bool Leads(string path, IEnumerable<string> ids, IReadOnlySet<string> known)
    {
        var lost = ids.Where(id => !known.Contains(id)).ToList();
        if (lost.Count > 0)
        {
            Warn("OVL005", path, $"'{string.Join("', '", lost)}' is not in the estate, so this value is not taken.", "add it to the estate, or correct the id");
        }

        return lost.Count == 0;
    }

    private bool Wins(string path, bool unknown, bool same)
    {
        if (!trusted && !unknown)
        {
            if (!same)
            {
                Warn("OVL006", path, "The overlay file contradicts the estate; a file is no observation, so the estate's value stays.", "observe it with Planner, or correct the estate");
            }

            return false;
        }

        Covers.Add(path);
        return true;
    }
}
