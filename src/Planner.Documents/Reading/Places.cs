using YamlDotNet.Core.Events;

namespace Planner.Documents.Reading;

/// <summary>Looks up where values stand by going through the document a second time; a document without findings never pays for it.</summary>
internal sealed class Places
{
    private readonly Dictionary<object, Places> _children = [];
    private (int Line, int Column)? _place;

    /// <summary>The place of each path; of the nearest thing around it where the document does not hold it.</summary>
    public static IReadOnlyDictionary<NodePath, (int Line, int Column)> Find(Source? source, IEnumerable<NodePath> paths)
    {
        var (wanted, root) = (paths.Distinct().ToList(), new Places { _place = (1, 1) });
        wanted.ForEach(path => root.Want(path));
        if (wanted.Count > 0 && source is not null)
        {
            using var text = source.Open();
            var cursor = new EventCursor(text, int.MaxValue);
            while (cursor.Current is StreamStart or DocumentStart)
            {
                cursor.Next();
            }

            root.Visit(cursor);
        }

        return wanted.ToDictionary(path => path, root.PlaceOf);
    }

    private static object StepOf(NodePath step) => step.Key ?? (object)step.Index;

    private void Want(NodePath path)
    {
        var node = this;
        foreach (var step in path.Steps().Select(StepOf))
        {
            if (!node._children.TryGetValue(step, out var child))
            {
                node._children[step] = child = new Places();
            }

            node = child;
        }
    }

    private (int Line, int Column) PlaceOf(NodePath path)
    {
        var (node, place) = (this, _place!.Value);
        foreach (var step in path.Steps().Select(StepOf))
        {
            node = node._children[step];
            place = node._place ?? place;
        }

        return place;
    }

    private void Visit(EventCursor cursor)
    {
        _place = cursor.Place;
        switch (cursor.Current)
        {
            case SequenceStart when _children.Count > 0:
                VisitItems(cursor);
                break;
            case MappingStart when _children.Count > 0:
                VisitMembers(cursor);
                break;
            default:
                cursor.Skip();
                break;
        }
    }

    private void VisitItems(EventCursor cursor)
    {
        cursor.Next();
        for (var index = 0; cursor.Current is not SequenceEnd; index++)
        {
            VisitChild(cursor, index);
        }

        cursor.Next();
    }

    private void VisitMembers(EventCursor cursor)
    {
        cursor.Next();
        while (cursor.Current is not MappingEnd)
        {
            var key = (cursor.Current as Scalar)?.Value ?? "";
            cursor.Skip();
            if (key == "items" && cursor.Current is SequenceStart && _children.Keys.Any(step => step is int))
            {
                VisitItems(cursor);
            }
            else
            {
                VisitChild(cursor, key);
            }
        }

        cursor.Next();
    }

    private void VisitChild(EventCursor cursor, object step)
    {
        if (_children.TryGetValue(step, out var child) && child._place is null)
        {
            child.Visit(cursor);
        }
        else
        {
            cursor.Skip();
        }
    }
}
