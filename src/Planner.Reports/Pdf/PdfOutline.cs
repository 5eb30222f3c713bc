using System.Globalization;
using Planner.Reports.Layout;

namespace Planner.Reports.Pdf;

/// <summary>The bookmarks of a file: a tree in which each entry points to its neighbours (ISO 32000-1, 12.3.3).</summary>
internal static class PdfOutline
{
    private const double Headroom = 12;

    private sealed record Node(int Id, Bookmark? Mark)
    {
        public List<Node> Children { get; } = [];
    }

    /// <summary>Adds the tree; null when there is no bookmark.</summary>
    public static int? Add(PdfObjects objects, LaidOutReport report, IReadOnlyList<int> pageIds)
    {
        if (report.Bookmarks.Count == 0)
        {
            return null;
        }

        var root = new Node(objects.Reserve(), null);
        var path = new Stack<Node>([root]);
        foreach (var mark in report.Bookmarks)
        {
            while (path.Peek().Mark is { } above && above.Level >= mark.Level)
            {
                path.Pop();
            }

            var node = new Node(objects.Reserve(), mark);
            path.Peek().Children.Add(node);
            path.Push(node);
        }

        objects.Set(root.Id, $"<</Type/Outlines{Children(root)}/Count {root.Children.Count.ToString(CultureInfo.InvariantCulture)}>>");
        SetChildren(objects, root, report, pageIds);
        return root.Id;
    }

    /// <summary>Where a click on a bookmark or a link leads.</summary>
    public static string Destination(Bookmark mark, LaidOutReport report, IReadOnlyList<int> pageIds)
    {
        var top = report.Pages[mark.Page].Height - mark.Y + Headroom;
        return $"[{PdfSyntax.Reference(pageIds[mark.Page])}/XYZ 0 {PdfSyntax.Number(top)} null]";
    }

    private static void SetChildren(PdfObjects objects, Node parent, LaidOutReport report, IReadOnlyList<int> pageIds)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var node = parent.Children[i];
            var previous = i > 0 ? $"/Prev {PdfSyntax.Reference(parent.Children[i - 1].Id)}" : "";
            var next = i + 1 < parent.Children.Count ? $"/Next {PdfSyntax.Reference(parent.Children[i + 1].Id)}" : "";
            var count = node.Children.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"/Count -{node.Children.Count}") : "";
            objects.Set(node.Id, $"<</Title{PdfSyntax.Text(node.Mark!.Title)}/Parent {PdfSyntax.Reference(parent.Id)}/Dest{Destination(node.Mark, report, pageIds)}{previous}{next}{Children(node)}{count}>>");
            SetChildren(objects, node, report, pageIds);
        }
    }

    private static string Children(Node node) => node.Children.Count == 0 ? ""
        : $"/First {PdfSyntax.Reference(node.Children[0].Id)}/Last {PdfSyntax.Reference(node.Children[^1].Id)}";
}
