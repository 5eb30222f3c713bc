namespace Planner.Documents.Text;

/// <summary>Did you mean: the known word nearest to a misspelt one.</summary>
public static class Suggestion
{
    /// <summary>The nearest word, or null when none is near: the same but for case and punctuation, or at most a third of its letters apart.</summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        if (word.Length is 0 or > 128)
        {
            return null;
        }

        var (best, least) = ((string?)null, Math.Clamp(word.Length / 3, 1, 3) + 1);
        foreach (var candidate in known)
        {
            if (IsSameFolded(word, candidate))
            {
                return candidate;
            }

            var distance = Math.Abs(candidate.Length - word.Length) < least ? Distance(word, candidate) : int.MaxValue;
            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>True when only case and punctuation differ.</summary>
    private static bool IsSameFolded(string left, string right)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            i = NextLetter(left, i);
            j = NextLetter(right, j);
            if (i == left.Length || j == right.Length || char.ToUpperInvariant(left[i]) != char.ToUpperInvariant(right[j]))
            {
                return i == left.Length && j == right.Length && i + j > 0;
            }

            i++;
            j++;
        }
    }

    private static int NextLetter(string word, int at)
    {
        while (at < word.Length && !char.IsLetterOrDigit(word[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        var (before, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }
}
