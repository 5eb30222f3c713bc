namespace Planner.Rules.Language.Syntax;

/// <summary>The text of one clause and where it stands.</summary>
internal sealed class SourceText(string text, Origin origin)
{
    public string Text => text;

    public Origin Origin => origin;

    public static int LineStart(string text, int position) => position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;

    /// <summary>Line and column in the file, both counted from 1.</summary>
    public (int Line, int Column) Locate(int position)
    {
        var start = LineStart(text, position);
        var line = text.AsSpan(0, start).Count('\n');
        var first = line == 0 ? origin.Column : origin.LaterColumn ?? origin.Column;
        return (origin.Line + line, first + position - start + text.AsSpan(start, position - start).ToString().Count(IsEscaped));
    }

    private bool IsEscaped(char character) => origin.Quote switch
    {
        '\'' => character == '\'',
        '"' => character is '"' or '\\',
        _ => false,
    };
}
