namespace Planner.Documents.Text;

/// <summary>How values of one type are written as text in every document, command line and report.</summary>
public abstract class TextForm
{
    private protected TextForm(string noun, string example, Token token)
    {
        Noun = noun;
        Example = example;
        Token = token;
    }

    /// <summary>What it is, with its article: <c>a duration</c>.</summary>
    public string Noun { get; }

    /// <summary>What to write, in words with examples.</summary>
    public string Example { get; }

    /// <summary>What it is in JSON.</summary>
    public Token Token { get; }

    /// <summary>A regular expression that every text it writes matches, in the dialect of JSON Schema; null where any text does.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only words allowed; null where there is no such list.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>True when its texts may look like anything, so that some syntaxes must quote them.</summary>
    internal bool IsFree { get; init; }

    /// <summary>The value, or null when the text is not of this form.</summary>
    internal abstract object? Read(string text);

    /// <summary>The text of a value.</summary>
    internal abstract string Write(object value);
}
