using Planner.Documents.Shapes;

namespace Planner.Documents;

/// <summary>Lays a document out as values by path, so that two documents can be compared value by value.</summary>
public static class DocumentValues
{
    /// <summary>
    /// The text of every value that is stated, by path by id. A list has a value of its own: its members in order of their text, and whether it is partial; so the order
    /// in which members are written makes no difference, and a member more or less does.
    /// </summary>
    /// <param name="root">The record at the root of the document.</param>
    public static IReadOnlyDictionary<string, string> Of(object root)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Walk(ShapeOf.Type(root.GetType()), root, NodePath.Root, values);
        return values;
    }

    private static void Walk(Shape shape, object value, NodePath at, Dictionary<string, string> values)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                values[at.ToString()] = Text(scalar, value);
                break;
            case ListShape list:
                List(list, value, at, values);
                break;
            case UnionShape union:
                values[at.Member(UnionShape.KindKey).ToString()] = union.Kind(value);
                Walk(union.Cases[union.Kind(value)], value, at, values);
                break;
            case RecordShape record:
                foreach (var member in record.Members)
                {
                    Member(member.Shape, record.Get(value, member), at.Member(member.Key), values);
                }

                break;
            case MapShape map:
                foreach (var (key, item) in map.Entries(value))
                {
                    Member(map.Value, item, at.Member(key), values);
                }

                break;
            default:
                throw new InvalidOperationException($"No way to go through {shape.Type}.");
        }
    }

    private static void Member(Shape shape, object? value, NodePath at, Dictionary<string, string> values)
    {
        if (value is not null)
        {
            Walk(shape, value, at, values);
        }
    }

    private static void List(ListShape shape, object list, NodePath at, Dictionary<string, string> values)
    {
        object[] items = [.. shape.Items(list).Cast<object>()];
        string[] names = shape.Item is ScalarShape scalar ? [.. items.Select(item => Text(scalar, item))] : [.. items.Select((item, index) => at.Item(index, IdOf(shape.Item, item)).ToString()[(at.ToString().Length + 1)..].TrimEnd(']'))];
        values[at.ToString()] = $"[{string.Join(", ", names.Order(StringComparer.Ordinal))}]{(shape.IsPartial(list) ? " partial" : "")}";
        for (var index = 0; shape.Item is not ScalarShape && index < items.Length; index++)
        {
            Walk(shape.Item, items[index], at.Item(index, IdOf(shape.Item, items[index])), values);
        }
    }

    private static string? IdOf(Shape shape, object item) => shape is RecordShape record ? record.IdOf(item) : null;

    private static string Text(ScalarShape shape, object value) => shape.IsLocated ? ((SourceText)value).Text : shape.Form.Write(value);
}
