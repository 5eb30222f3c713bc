namespace Planner.Reports.Layout;

/// <summary>Fills lines greedily: each takes as much as fits and ends at the last permitted place.</summary>
internal static class LineBreaker
{
    private const double Tolerance = 0.001;

    /// <summary>Lines as ranges of <paramref name="glyphs"/>, without the spaces and line ends that separate them. At least one.</summary>
    /// <param name="glyphs">The text.</param>
    /// <param name="width">Width of a line in points. A single glyph wider than that stands alone.</param>
    /// <returns>Each line, and whether it ends a paragraph.</returns>
    public static List<(Range Line, bool Ends)> Break(IReadOnlyList<Glyph> glyphs, double width)
    {
        var lines = new List<(Range, bool)>();
        int start = 0, permitted = 0;
        var used = 0.0;
        for (var at = 0; at < glyphs.Count; at++)
        {
            var glyph = glyphs[at];
            if (glyph.CodePoint == '\n')
            {
                lines.Add((Trimmed(glyphs, start, at), true));
                (start, permitted, used) = (at + 1, at + 1, 0);
                continue;
            }

            if (at > start && Kinsoku.MayBreak(at - 2 >= start ? glyphs[at - 2].CodePoint : 0, glyphs[at - 1].CodePoint, glyph.CodePoint))
            {
                permitted = at;
            }

            if (at > start && glyph.CodePoint != ' ' && used + glyph.Width - glyph.Hang > width + Tolerance)
            {
                var end = permitted > start ? permitted : Emergency(glyphs, start, at);
                lines.Add((Trimmed(glyphs, start, end), false));
                start = permitted = SkipSpaces(glyphs, end);
                at = start - 1;
                used = 0;
                continue;
            }

            used += glyph.Width;
        }

        lines.Add((Trimmed(glyphs, start, glyphs.Count), true));
        return lines;
    }

    /// <summary>Where to cut a word that is wider than the line: after the last mark of punctuation in it, else where it overflows.</summary>
    private static int Emergency(IReadOnlyList<Glyph> glyphs, int start, int overflow)
    {
        for (var at = overflow; at > start + 1; at--)
        {
            if (Kinsoku.IsPartOfIdentifier(glyphs[at - 1].CodePoint))
            {
                return at;
            }
        }

        return overflow;
    }

    private static int SkipSpaces(IReadOnlyList<Glyph> glyphs, int at)
    {
        while (at < glyphs.Count && glyphs[at].CodePoint == ' ')
        {
            at++;
        }

        return at;
    }

    private static Range Trimmed(IReadOnlyList<Glyph> glyphs, int start, int end)
    {
        while (end > start && glyphs[end - 1].CodePoint == ' ')
        {
            end--;
        }

        return start..end;
    }
}
