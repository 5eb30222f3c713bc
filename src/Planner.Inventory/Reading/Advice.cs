using Planner.Documents.Text;

namespace Planner.Inventory.Reading;

/// <summary>What was meant by a name that names nothing. Searching long lists costs, so a file with very many mistakes gets the later ones without a suggestion.</summary>
internal sealed class Advice
{
    private const long MostComparisons = 2_000_000;

    private readonly Dictionary<object, string[]> _bad = new(ReferenceEqualityComparer.Instance);
    private long _comparisons;

    /// <summary>The nearest of the known names; null when none is near or too much was searched already.</summary>
    public string? Nearest(string name, IReadOnlyCollection<string> known)
    {
        _comparisons += known.Count;
        return _comparisons <= MostComparisons ? Suggestion.For(name, known) : null;
    }

    /// <summary>True when it names something whose id is itself a finding: one mistake, one finding.</summary>
    /// <param name="name">What names nothing.</param>
    /// <param name="known">The names that are there; the same collection each time, so that it is looked through once.</param>
    public bool IsBadId(string name, IReadOnlyCollection<string> known)
    {
        if (!_bad.TryGetValue(known, out var bad))
        {
            _bad[known] = bad = [.. known.Where(id => !TextForms.Id.TryParse(id, out _))];
        }

        return bad.Length > 0 && Suggestion.For(name, bad) is not null;
    }
}
