using Planner.Documents.Shapes;

namespace Planner.Documents;

/// <summary>Goes through the records of a document and finds what paths by id name. Lists are indexed once, so many paths cost little.</summary>
/// <param name="root">The record at the root of the document; may be a draft with gaps.</param>
public sealed class DocumentPaths(object root)
{
    private readonly Dictionary<object, Dictionary<string, (int Index, object Item)>> _indexes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every record with its path, outermost first, in the order of declaration.</summary>
    public IEnumerable<(object Record, NodePath Path)> Records() => Records(ShapeOf.Type(root.GetType()), root, NodePath.Root);

    /// <summary>Every text of a record that is an id of something, with the list it refers to.</summary>
    public static IEnumerable<Reference> References(object record, NodePath path)
    {
        if (ShapeOf.Type(record.GetType()) is not RecordShape shape)
        {
            yield break;
        }

        foreach (var member in shape.Members.Where(member => member.Refers is not null))
        {
            var (value, at) = (shape.Get(record, member), path.Member(member.Key));
            if (value is string id)
            {
                yield return new Reference(id, member.Refers!, at);
            }
            else if (value is not null && member.Shape is ListShape list)
            {
                var index = 0;
                foreach (var item in list.Items(value))
                {
                    yield return new Reference(item as string, member.Refers!, at.Item(index++));
                }
            }
        }
    }

    /// <summary>Finds what a path by id names, such as <c>systems/core/backups/db-full/interval</c>.</summary>
    public PathMatch Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (shape, value, at) = (ShapeOf.Type(root.GetType()), (object?)root, NodePath.Root);
        foreach (var step in path.Split('/'))
        {
            if (value is null)
            {
                return new PathMatch(at, null, IsKnown: false, []);
            }

            var known = Step(ref shape, ref value, ref at, step);
            if (known is not null)
            {
                return new PathMatch(at, null, IsKnown: false, known);
            }
        }

        return new PathMatch(at, value, IsKnown: true, []);
    }

    /// <summary>The ids of a list of records, each with its position; the first of several alike.</summary>
    public IReadOnlyDictionary<string, (int Index, object Item)> IdsOf(object list) => Index((ListShape)ShapeOf.Type(list.GetType()), list);

    private static IEnumerable<(object Record, NodePath Path)> Records(Shape shape, object value, NodePath path)
    {
        shape = shape is UnionShape union ? union.Cases[union.Kind(value)] : shape;
        IEnumerable<(Shape Shape, object? Value, NodePath Path)> parts = shape switch
        {
            RecordShape record => record.Members.Where(member => member.Shape is not ScalarShape).Select(member => (member.Shape, record.Get(value, member), path.Member(member.Key))),
            ListShape { Item: not ScalarShape } list => list.Items(value).Cast<object?>().Select((item, index) => (list.Item, item, path.Item(index, IdOf(list.Item, item)))),
            MapShape { Value: not ScalarShape } map => map.Entries(value).Select(entry => (map.Value, (object?)entry.Value, path.Member(entry.Key))),
            _ => [],
        };
        var inner = parts.Where(part => part.Value is not null).SelectMany(part => Records(part.Shape, part.Value!, part.Path));
        return shape is RecordShape ? inner.Prepend((value, path)) : inner;
    }

    private static string? IdOf(Shape shape, object? item) => item is not null && shape is RecordShape record ? record.IdOf(item) : null;

    /// <summary>One step down; null when it worked, else what could have stood there.</summary>
    private IEnumerable<string>? Step(ref Shape shape, ref object? value, ref NodePath at, string step)
    {
        shape = shape is UnionShape union ? union.Cases[union.Kind(value!)] : shape;
        switch (shape)
        {
            case RecordShape record when record.ByKey.TryGetValue(step, out var member):
                (shape, value, at) = (member.Shape, record.Get(value!, member), at.Member(step));
                return null;
            case ListShape list when Index(list, value!).TryGetValue(step, out var found):
                (shape, value, at) = (list.Item, found.Item, at.Item(found.Index, step));
                return null;
            case MapShape map when map.Entries(value!).FirstOrDefault(entry => entry.Key == step) is { Key: not null } entry:
                (shape, value, at) = (map.Value, entry.Value, at.Member(step));
                return null;
            default:
                return shape switch
                {
                    RecordShape record => record.Keys,
                    ListShape list => Index(list, value!).Keys,
                    MapShape map => map.Entries(value!).Select(entry => entry.Key),
                    _ => [],
                };
        }
    }

    private Dictionary<string, (int Index, object Item)> Index(ListShape shape, object list)
    {
        if (!_indexes.TryGetValue(list, out var index))
        {
            _indexes[list] = index = new Dictionary<string, (int Index, object Item)>(StringComparer.Ordinal);
            var position = 0;
            foreach (var item in shape.Items(list))
            {
                if (IdOf(shape.Item, item) is { } id)
                {
                    index.TryAdd(id, (position, item));
                }

                position++;
            }
        }

        return index;
    }
}
