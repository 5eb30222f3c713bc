using Planner.Model.Findings;
using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language;

/// <summary>One thing that is wrong with the text of a clause.</summary>
internal sealed record Problem(string Code, string Message, Span Span, string? Hint = null)
{
    public Finding ToFinding()
    {
        var (line, column) = Span.Source.PlaceOf(Span.Start);
        return new Finding(Code, Message) { File = Span.Source.File, Line = line, Column = column, Hint = Hint };
    }

    /// <summary>Place, code and message, the line concerned with carets under it, and the hint: for a terminal.</summary>
    public string Render()
    {
        var (line, column) = Span.Source.PlaceOf(Span.Start);
        var file = Span.Source.File is { } name ? name + ":" : "";
        var hint = Hint is null ? "" : $"\n  {Hint}";
        return $"{file}{line}:{column} {Code}: {Message}\n{Span.Snippet()}{hint}";
    }
}
