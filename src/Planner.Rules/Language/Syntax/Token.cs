namespace Planner.Rules.Language.Syntax;

/// <summary>One word of a clause.</summary>
/// <param name="Kind">What sort of word.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The word; for a text literal what it means, escapes resolved.</param>
internal sealed record Token(TokenKind Kind, Span Span, string Value)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Value == symbol;

    public string Described => Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Text => "a text",
        _ => $"'{Value}'",
    };
}
