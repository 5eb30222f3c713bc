using Planner.Reports.Canvas;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>A report as pages.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Pages">The pages, cover first.</param>
/// <param name="Bookmarks">All headings in order.</param>
public sealed record LaidOutReport(string Title, string Language, IReadOnlyList<Drawing> Pages, IReadOnlyList<Bookmark> Bookmarks)
{
    /// <summary>Characters that are printed as a box, each once, in order of appearance.</summary>
    public IReadOnlyList<MissingCharacter> Missing { get; } =
    [
        .. Pages.SelectMany((page, index) => page.Shapes.OfType<Shape.Text>()
                .SelectMany(text => text.Content.EnumerateRunes().Where(rune => FontLibrary.FaceFor(text.Face, rune.Value) is null))
                .Select(rune => new MissingCharacter(rune.Value, index + 1)))
            .DistinctBy(missing => missing.CodePoint),
    ];
}
