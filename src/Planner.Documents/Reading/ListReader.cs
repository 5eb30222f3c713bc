using Planner.Documents.Shapes;
using Planner.Documents.Text;
using YamlDotNet.Core.Events;

namespace Planner.Documents.Reading;

/// <summary>Reads lists, plain and marked.</summary>
internal sealed class ListReader(Pass pass, NodeReader nodes)
{
    private const string PartialKey = "partial";
    private const string ItemsKey = "items";
    private static readonly string[] Keys = [PartialKey, ItemsKey];

    public object Read(ListShape shape, NodePath path) => shape.Build(ReadItems(shape, path));

    /// <summary><c>{partial: true, items: [...]}</c>.</summary>
    public object ReadMarked(ListShape shape, NodePath path)
    {
        var (start, seen) = (pass.Cursor.Place, pass.Cursor.Current);
        if (!pass.Cursor.Peek().Skip(1).Take(1).OfType<Scalar>().Any(key => Suggestion.For(key.Value, Keys) is not null))
        {
            return nodes.ReadWrong(shape, seen, path);
        }

        var (keys, items, partial) = (new HashSet<string>(StringComparer.Ordinal), (List<object?>?)null, false);
        pass.Cursor.Next();
        while (pass.Cursor.Current is not MappingEnd)
        {
            switch (MappingReader.ReadKey(pass, path, keys, Keys))
            {
                case PartialKey:
                    partial = nodes.Read(ShapeOf.Type(typeof(bool)), path.Member(PartialKey)) is true;
                    break;
                case ItemsKey when pass.Cursor.Current is SequenceStart:
                    items = ReadItems(shape, path);
                    break;
                case ItemsKey:
                    nodes.ReadWrong(shape, pass.Cursor.Current, path);
                    items = [];
                    break;
                default:
                    pass.Cursor.Skip();
                    break;
            }
        }

        pass.Cursor.Next();
        if (items is null)
        {
            pass.Findings.Add(DocumentCodes.MissingKey, path, start, "The key 'items' is missing.", "write items: [] if none is known");
        }

        return shape.Build(items ?? [], partial);
    }

    private List<object?> ReadItems(ListShape shape, NodePath path)
    {
        var items = new List<object?>();
        pass.Cursor.Next();
        while (pass.Cursor.Current is not SequenceEnd)
        {
            var item = path.Item(items.Count);
            var place = pass.Cursor.Place;
            var value = nodes.Read(shape.Item, item);
            if (value is null)
            {
                pass.Findings.Add(DocumentCodes.MissingValue, item, place, $"An item of a list is empty where {shape.Item.Noun} belongs.", "remove the item or fill it in");
            }

            items.Add(value == Fault.Value ? null : value);
        }

        pass.Cursor.Next();
        return items;
    }
}
