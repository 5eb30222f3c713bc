using Planner.Documents;

namespace Planner.Rules.Language.Syntax;

/// <summary>A stretch of a clause's text, <paramref name="End"/> not included.</summary>
internal readonly record struct Span(SourceText Source, int Start, int End)
{
    public string Text => Source.Text[Start..End];

    public Span To(Span last) => this with { End = last.End };

    /// <summary>The line where the stretch begins, and carets under the stretch.</summary>
    public string Snippet()
    {
        var text = Source.Text;
        var lineStart = Start == 0 ? 0 : text.LastIndexOf('\n', Start - 1) + 1;
        var newline = text.IndexOf('\n', Start);
        var lineEnd = newline < 0 ? text.Length : newline;
        var before = new string([.. text[lineStart..Start].Select(character => character == '\t' ? '\t' : ' ')]);
        var carets = new string('^', Math.Max(1, Math.Min(End, lineEnd) - Start));
        return $"  {text[lineStart..lineEnd]}\n  {before}{carets}";
    }
}
