using Planner.Reports.Canvas;
using Planner.Reports.Fonts;

namespace Planner.Reports.Content;

/// <summary>Text with emphasis, badges and links. Any string is one; each method returns a longer text.</summary>
/// <param name="Spans">The stretches, in reading order.</param>
public sealed record RichText(params IReadOnlyList<Span> Spans)
{
    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new();

    /// <summary>The characters alone.</summary>
    public string Plain => string.Concat(Spans.Select(span => span.Text));

    /// <summary>Plain text.</summary>
    public static implicit operator RichText(string text) => FromString(text);

    /// <summary>Plain text.</summary>
    public static RichText FromString(string text) => new(new Span(text));

    /// <summary>Adds plain text.</summary>
    public RichText Add(string text) => With(new Span(text));

    /// <summary>Adds bold text.</summary>
    public RichText Bold(string text, Ink? ink = null) => With(new Span(text, FontFace.Bold, ink));

    /// <summary>Adds text in another colour.</summary>
    public RichText Coloured(string text, Ink ink) => With(new Span(text, Ink: ink));

    /// <summary>Adds smaller, paler text: a translation, a source, a remark.</summary>
    public RichText Muted(string text) => With(new Span(text, Ink: Palette.Muted, Scale: 0.92));

    /// <summary>Adds a rounded coloured label, such as a level or a verdict.</summary>
    public RichText Badge(string text, Ink ground) => With(new Span(text, FontFace.Bold, ground.OnTop, ground, Scale: 0.86));

    /// <summary>Adds a link to a heading of this document (<c>#anchor</c>) or to an absolute URI.</summary>
    public RichText Link(string text, string target) => With(new Span(text, Ink: Palette.Accent, Target: target));

    /// <summary>Adds a stretch set in any way.</summary>
    public RichText With(Span span) => new([.. Spans, span]);
}
