namespace Planner.Documents.Text;

/// <summary>How values of <typeparamref name="T"/> are written. <see cref="TryParse"/> takes back what <see cref="Format"/> gives.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class TextFormOf<T> : TextForm
    where T : notnull
{
    private readonly TextParser<T> _parse;
    private readonly Func<T, string> _format;

    internal TextFormOf(string noun, string example, Token token, TextParser<T> parse, Func<T, string> format)
        : base(noun, example, token)
    {
        _parse = parse;
        _format = format;
    }

    /// <summary>False when the text is not of this form or out of range.</summary>
    public bool TryParse(string text, out T value)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _parse(text, out value);
    }

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">The text is not of this form; the message says what to write.</exception>
    public T Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not {Noun}: {Example}");

    /// <summary>The one text that this value is written as.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no text, such as a negative duration.</exception>
    public string Format(T value) => _format(value);

    internal override object? Read(string text) => _parse(text, out var value) ? value : null;

    internal override string Write(object value) => _format((T)value);
}
