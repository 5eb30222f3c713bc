using System.Buffers;
using Planner.Documents;

namespace Planner.Rules.Language.Syntax;

/// <summary>Text to words. Stops at the first place it cannot read; what is merely misspelt (<c>=</c> for <c>==</c>) is reported and read on.</summary>
internal sealed class Lexer(SourceText source, List<Problem> problems)
{
    private static readonly string[] Symbols =
        ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",", "(", ")", "[", "]"];

    private static readonly Dictionary<char, string> Misspelt = new() { ['='] = "==", ['&'] = "&&", ['|'] = "||" };
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    private readonly string text = source.Text;
    private int at;

    /// <summary>True once something unreadable was met: the words end there.</summary>
    public bool IsBroken { get; private set; }

    public IReadOnlyList<Token> Read()
    {
        var tokens = new List<Token>();
        SkipBlanks();
        while (at < text.Length && Next() is { } token)
        {
            tokens.Add(token);
            SkipBlanks();
        }

        tokens.Add(new Token(TokenKind.End, new Span(source, at, at), ""));
        return tokens;
    }

    private void SkipBlanks()
    {
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                at++;
            }
            else if (text.AsSpan(at).StartsWith("//"))
            {
                var end = text.IndexOf('\n', at);
                at = end < 0 ? text.Length : end;
            }
            else
            {
                return;
            }
        }
    }

    private Token? Next()
    {
        var first = text[at];
        if (char.IsAsciiLetter(first) || first == '_')
        {
            var end = EndOfName(at);
            var name = text[at..end];
            return Take(name == "in" ? TokenKind.Symbol : TokenKind.Name, end, name);
        }

        if (char.IsAsciiDigit(first) || (first == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            return Number();
        }

        return first is '\'' or '"' ? TextLiteral() : Symbol();
    }

    private Token Take(TokenKind kind, int end, string value)
    {
        var token = new Token(kind, new Span(source, at, end), value);
        at = end;
        return token;
    }

    private int EndOfName(int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(NameCharacters);
        return length < 0 ? text.Length : start + length;
    }

    private int EndOfDigits(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private Token? Number()
    {
        var end = EndOfDigits(at);
        var kind = TokenKind.Int;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            kind = TokenKind.Double;
            end = EndOfDigits(end + 1);
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var digits = end + (end + 1 < text.Length && text[end + 1] is '+' or '-' ? 2 : 1);
            var exponent = EndOfDigits(digits);
            (kind, end) = exponent > digits ? (TokenKind.Double, exponent) : (kind, end);
        }

        var run = EndOfName(end);
        return run == end
            ? Take(kind, end, text[at..end])
            : Stop(Codes.BadNumber, run, $"the number '{text[at..end]}' runs into '{text[end..run]}'", $"write duration('{text[at..run]}') for a length of time");
    }

    private Token? TextLiteral()
    {
        var literal = new TextLiteral(source, at);
        return literal.Failure is { } failure ? Stop(failure) : Take(TokenKind.Text, literal.End, literal.Value);
    }

    private Token? Symbol()
    {
        if (Array.Find(Symbols, symbol => text.AsSpan(at).StartsWith(symbol)) is { } known)
        {
            return Take(TokenKind.Symbol, at + known.Length, known);
        }

        if (Misspelt.TryGetValue(text[at], out var meant))
        {
            problems.Add(new Problem(Codes.BadOperator, $"'{text[at]}' is not an operator", new Span(source, at, at + 1), $"write '{meant}'"));
            return Take(TokenKind.Symbol, at + 1, meant);
        }

        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        return text[at] is '{' or '}'
            ? Stop(Codes.NotInSubset, at + 1, "maps and messages are not in this language", null)
            : Stop(Codes.BadCharacter, at + length, $"'{text.Substring(at, length)}' means nothing here", PlainForm(text[at]));
    }

    /// <summary>Input methods for Chinese produce full-width signs that look like the plain ones.</summary>
    private static string? PlainForm(char character) => character switch
    {
        '‘' or '’' or '“' or '”' => "write a plain quote: '",
        >= '！' and <= '～' => $"write the plain sign '{(char)(character - 0xFEE0)}'",
        _ => null,
    };

    private Token? Stop(string code, int end, string message, string? hint) =>
        Stop(new Problem(code, message, new Span(source, at, end), hint));

    private Token? Stop(Problem problem)
    {
        problems.Add(problem);
        IsBroken = true;
        return null;
    }
}
