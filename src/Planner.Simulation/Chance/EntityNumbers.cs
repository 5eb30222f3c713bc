using System.Text;

namespace Planner.Simulation.Chance;

/// <summary>A number for each id that depends on the id alone, so adding one entity leaves the chance of the others as it was.</summary>
internal static class EntityNumbers
{
    /// <summary>One number per id. Two ids with the same hash are told apart in ordinal order.</summary>
    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    public static IReadOnlyDictionary<string, uint> Of(IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, uint>(StringComparer.Ordinal);
        var taken = new HashSet<uint>();
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            var number = Hash(id);
            while (!taken.Add(number))
            {
                number = unchecked(number + 1);
            }

            if (!numbers.TryAdd(id, number))
            {
                throw new ArgumentException($"the id '{id}' occurs twice", nameof(ids));
            }
        }

        return numbers;
    }

    /// <summary>FNV-1a, 32 bits, over UTF-8.</summary>
    private static uint Hash(string id)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(id))
        {
            hash = unchecked((hash ^ octet) * 16777619u);
        }

        return hash;
    }
}
