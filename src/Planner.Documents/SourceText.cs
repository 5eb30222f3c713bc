using Planner.Documents.Text;

namespace Planner.Documents;

/// <summary>A text that knows where it stands, so that errors inside it can point into the document. Record members may have this type.</summary>
public sealed class SourceText : IEquatable<SourceText>
{
    private readonly string _raw;

    /// <summary>A text that stands in no document.</summary>
    public SourceText(string text)
        : this(text, null, (1, 1), text)
    {
    }

    internal SourceText(string text, string? file, (int Line, int Column) start, string raw)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        File = file;
        Line = start.Line;
        Column = start.Column;
        _raw = raw;
    }

    /// <summary>The text, without quotes, indentation or folding.</summary>
    public string Text { get; }

    /// <summary>The document's name as the caller gave it; null when it stands in none.</summary>
    public string? File { get; }

    /// <summary>Line where the value begins in the document (its quote or <c>|</c>, if any), from 1.</summary>
    public int Line { get; }

    /// <summary>Column where the value begins, from 1.</summary>
    public int Column { get; }

    /// <summary>Line and column in the document, from 1, of the character at this offset in <see cref="Text"/>; exact for plain, quoted, literal and folded scalars.</summary>
    /// <param name="offset">0 to the length of the text, both inside.</param>
    public (int Line, int Column) PlaceOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        return RawText.Place(_raw, RawText.Align(_raw, Text, offset), (Line, Column));
    }

    /// <summary>True when the texts are the same, wherever they stand.</summary>
    public bool Equals(SourceText? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
