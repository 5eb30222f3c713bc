using System.Security.Cryptography;
using System.Text;

namespace Planner.Inventory.NetBox;

/// <summary>Ids from names: the same records give the same ids in whatever order they come; primary keys play no part.</summary>
internal static class StableIds
{
    private const int Longest = 100;
    private const int HashDigits = 8;

    /// <summary>An id for every item, in the order of their natural keys.</summary>
    /// <param name="items">The items.</param>
    /// <param name="natural">What tells an item apart in NetBox. Items with the same key are numbered.</param>
    /// <param name="label">What the id should look like.</param>
    public static IReadOnlyList<(T Item, string Id)> Assign<T>(IEnumerable<T> items, Func<T, string> natural, Func<T, string> label)
    {
        var wanted = items.Select(item => (Item: item, Key: natural(item), Id: Slug(label(item))))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var claims = wanted.CountBy(entry => entry.Id).ToDictionary(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<(T, string)>(wanted.Count);
        foreach (var (item, key, id) in wanted)
        {
            var only = claims[id] == 1 ? id : $"{id}-{Hash(key)}";
            var free = only;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = $"{only}-{number}";
            }

            result.Add((item, free));
        }

        return result;
    }

    /// <summary>Lower case, digits, dot, underscore and hyphen. Where letters had to go, a hash of the whole stands in for them.</summary>
    internal static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        var lost = text.Length > Longest;
        foreach (var letter in text[..Math.Min(text.Length, Longest)])
        {
            var lower = char.ToLowerInvariant(letter);
            var keeps = char.IsAsciiLetterOrDigit(lower) || lower is '.' or '_';
            lost |= !keeps && lower > '\x7f';
            if (keeps)
            {
                slug.Append(lower);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var plain = slug.ToString().Trim('-').TrimStart('.', '_', '-');
        return (plain.Length == 0, lost) switch
        {
            (true, _) => "n" + Hash(text),
            (_, true) => $"{plain}-{Hash(text)}",
            _ => plain,
        };
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];
}
