using System.Globalization;
using System.Text;
using Planner.Documents;

namespace Planner.Rules.Language.Syntax;

/// <summary>Reads one quoted text from its opening quote on.</summary>
internal sealed class TextLiteral
{
    private readonly SourceText source;
    private readonly StringBuilder value = new();

    public TextLiteral(SourceText source, int start)
    {
        this.source = source;
        var text = source.Text;
        End = start + 1;
        while (Failure is null && End < text.Length && text[End] != text[start] && text[End] != '\n')
        {
            if (text[End] == '\\')
            {
                Escape();
            }
            else
            {
                value.Append(text[End++]);
            }
        }

        if (Failure is null && (End >= text.Length || text[End] == '\n'))
        {
            Failure = new Problem(Codes.UnclosedText, "this text is not closed on its line", new Span(source, start, End), $"close it with {text[start]}");
        }

        End++;
    }

    /// <summary>Just past the closing quote.</summary>
    public int End { get; private set; }

    public string Value => value.ToString();

    public Problem? Failure { get; private set; }

    private void Escape()
    {
        var text = source.Text;
        var sign = End + 1 < text.Length ? text[End + 1] : '\0';
        char? plain = sign switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '\\' or '\'' or '"' => sign, _ => null };
        if (plain is { } character)
        {
            value.Append(character);
            End += 2;
        }
        else if (sign == 'u' && End + 6 <= text.Length
            && ushort.TryParse(text.AsSpan(End + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && !char.IsSurrogate((char)code))
        {
            value.Append((char)code);
            End += 6;
        }
        else
        {
            var end = Math.Min(End + 2, text.Length);
            Failure = new Problem(Codes.BadEscape, $"'{text[End..end]}' is not an escape", new Span(source, End, end), @"known are \n \r \t \\ \' \"" and \uXXXX");
        }
    }
}
