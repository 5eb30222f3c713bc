namespace Planner.Reports.Layout;

/// <summary>Neighbours that belong together.</summary>
internal static class Chunks
{
    /// <summary>Splits a sequence wherever the key changes.</summary>
    public static IEnumerable<List<T>> ChunkBy<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
    {
        var chunk = new List<T>();
        foreach (var item in items)
        {
            if (chunk.Count > 0 && !Equals(key(chunk[0]), key(item)))
            {
                yield return chunk;
                chunk = [];
            }

            chunk.Add(item);
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
