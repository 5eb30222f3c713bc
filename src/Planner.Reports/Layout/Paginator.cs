using Planner.Reports.Canvas;

namespace Planner.Reports.Layout;

/// <summary>Puts strips on pages. A strip that must stay with the next is held back until the next is known.</summary>
internal sealed class Paginator
{
    private readonly List<Drawing> pages = [];
    private readonly List<Bookmark> bookmarks = [];
    private readonly List<Strip> held = [];
    private double y;
    private double after;

    private bool AtTop => pages.Count > 0 && y <= PageFrame.Top;

    public void Add(Strip strip)
    {
        held.Add(strip);
        if (!strip.KeepWithNext)
        {
            Flush();
        }
    }

    /// <summary>Ends the page, unless nothing stands on it.</summary>
    public void EndPage()
    {
        Flush();
        if (!AtTop)
        {
            NewPage();
        }
    }

    /// <summary>All pages; an empty last one is dropped.</summary>
    public (List<Drawing> Pages, List<Bookmark> Bookmarks) Finish()
    {
        Flush();
        if (AtTop)
        {
            pages.RemoveAt(pages.Count - 1);
        }

        return (pages, bookmarks);
    }

    private void Flush()
    {
        if (held.Count > 0 && (pages.Count == 0 || (!AtTop && y + HeightOf(held) > PageFrame.Bottom)))
        {
            NewPage();
        }

        foreach (var strip in held)
        {
            if (!AtTop && y + Gap(strip) + strip.Height > PageFrame.Bottom)
            {
                NewPage();
            }

            if (AtTop && strip.Repeat is { } head)
            {
                Place(head);
            }

            Place(strip);
        }

        held.Clear();
    }

    private double HeightOf(List<Strip> strips)
    {
        var (height, last) = (0.0, after);
        foreach (var strip in strips)
        {
            height += Math.Max(last, strip.Before) + strip.Height;
            last = strip.After;
        }

        return height;
    }

    private double Gap(Strip strip) => AtTop ? 0 : Math.Max(after, strip.Before);

    private void Place(Strip strip)
    {
        y += Gap(strip);
        if (strip.Heading is { } heading)
        {
            bookmarks.Add(new Bookmark(heading.Level, heading.Number, heading.Text, heading.Anchor, pages.Count - 1, y));
        }

        pages[^1].Add(strip.Shapes.Select(shape => shape.Placed(1, PageFrame.Left, y)));
        y += strip.Height;
        after = strip.After;
    }

    private void NewPage()
    {
        pages.Add(new Drawing(PageFrame.Width, PageFrame.Height));
        y = PageFrame.Top;
        after = 0;
    }
}
