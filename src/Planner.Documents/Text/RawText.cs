namespace Planner.Documents.Text;

/// <summary>Finds a character of a scalar in the YAML that wrote it. Styles change only white space, quotes and escapes, so walking both texts finds it.</summary>
internal static class RawText
{
    /// <summary>The offset in the raw text of the character at an offset in the value.</summary>
    public static int Align(string raw, string value, int offset)
    {
        var at = Begin(raw);
        var (quote, last) = (raw.Length > 0 && raw[0] is '"' or '\'' ? raw[0] : '\0', at);
        for (var i = 0; i <= offset && i < value.Length; i++)
        {
            if (i == offset && char.IsWhiteSpace(value[i]))
            {
                return Math.Min(last, raw.Length);
            }

            if (!char.IsWhiteSpace(value[i]))
            {
                at = Skip(raw, at);
                last = at;
                at += Length(raw, at, quote);
            }
            else
            {
                at += quote == '"' && at < raw.Length && raw[at] == '\\' ? 2 : 0;
            }

            last = i < offset ? at : last;
        }

        return Math.Min(last, raw.Length);
    }

    /// <summary>Line and column of an offset in a raw text that begins at a place.</summary>
    public static (int Line, int Column) Place(string raw, int offset, (int Line, int Column) start)
    {
        var breaks = raw.AsSpan(0, offset).Count('\n');
        return breaks == 0
            ? (start.Line, start.Column + offset)
            : (start.Line + breaks, offset - raw.LastIndexOf('\n', offset - 1));
    }

    /// <summary>Past the opening quote, or past the header line of a block scalar.</summary>
    private static int Begin(string raw) =>
        raw.Length == 0 ? 0 : raw[0] switch
        {
            '"' or '\'' => 1,
            '|' or '>' => raw.IndexOf('\n', StringComparison.Ordinal) + 1,
            _ => 0,
        };

    private static int Skip(string raw, int at)
    {
        while (at < raw.Length && (char.IsWhiteSpace(raw[at]) || IsContinuation(raw, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>A backslash at the end of a line of a double-quoted scalar joins two lines.</summary>
    private static bool IsContinuation(string raw, int at) =>
        raw[0] == '"' && raw[at] == '\\' && at + 1 < raw.Length && raw[at + 1] is '\n' or '\r';

    private static int Length(string raw, int at, char quote) => quote switch
    {
        '\'' when raw.AsSpan(at).StartsWith("''") => 2,
        '"' when at + 1 < raw.Length && raw[at] == '\\' => raw[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 },
        _ => 1,
    };
}
