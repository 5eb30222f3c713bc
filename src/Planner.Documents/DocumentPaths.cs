using Planner.Documents.Shapes;

namespace Planner.Documents;

/// <summary>Goes through the records of a document and finds what paths by id name. Lists are indexed once, so many paths cost little.</summary>
/// <param name="root">The record at the root of the document; may be a draft with gaps.</param>
public sealed class DocumentPaths(object root)
{
    private static readonly Dictionary<string, (int Index, object Item)> Nothing = [];
    private readonly Dictionary<object, Dictionary<string, (int Index, object Item)>> _indexes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every record, outermost first, in the order of declaration.</summary>
    public IReadOnlyList<RecordNode> Records()
    {
        var records = new List<RecordNode>();
        Visit(records.Add);
        return records;
    }

    /// <summary>Goes through every record, outermost first, in the order of declaration.</summary>
    public void Visit(Action<RecordNode> visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        Visit(ShapeOf.Type(root.GetType()), root, NodePath.Root, null, visit);
    }

    /// <summary>Every text of a record that is an id of something, with the list it refers to.</summary>
    public static IReadOnlyList<Reference> References(object record, NodePath path)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(path);
        var shape = (RecordShape)ShapeOf.Type(record.GetType());
        var references = new List<Reference>(shape.Referring.Count);
        foreach (var member in shape.Referring)
        {
            var (value, at) = (shape.Get(record, member), path.Member(member.Key));
            if (value is string id)
            {
                references.Add(new Reference(id, member.Refers!, at));
            }
            else if (value is not null && member.Shape is ListShape list)
            {
                references.AddRange(list.Items(value).Cast<string?>().Select((item, index) => new Reference(item, member.Refers!, at.Item(index))));
            }
        }

        return references;
    }

    /// <summary>The list that references go to.</summary>
    /// <param name="list"><c>sites</c> from the root, <c>./components</c> in the nearest enclosing record that has it.</param>
    /// <param name="from">The record that refers.</param>
    public ReferenceTarget Target(string list, RecordNode from)
    {
        ArgumentNullException.ThrowIfNull(list);
        var key = list.StartsWith("./", StringComparison.Ordinal) ? list[2..] : null;
        var (holder, member) = key is null ? (root, MemberOf(root, list)) : Enclosing(from, key);
        var value = member is null ? null : ((RecordShape)ShapeOf.Type(holder.GetType())).Get(holder, member);
        var index = value is null ? Nothing : Index((ListShape)member!.Shape, value);
        return new ReferenceTarget(holder, member?.Property.Name ?? list, value)
        {
            IsPartial = value is not null && ((ListShape)member!.Shape).IsPartial(value),
            Items = index,
            Ids = index.Keys,
        };
    }

    /// <summary>Finds what a path by id names, such as <c>systems/core/backups/db-full/interval</c>.</summary>
    public PathMatch Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (shape, value, at) = (ShapeOf.Type(root.GetType()), (object?)root, NodePath.Root);
        var (holder, member) = (root, (string?)null);
        foreach (var step in path.Split('/'))
        {
            if (value is null)
            {
                return new PathMatch(at, null) { Holder = holder, Member = member };
            }

            shape = shape is UnionShape union ? union.Cases[union.Kind(value)] : shape;
            (holder, member) = shape is RecordShape record ? (value, record.ByKey.GetValueOrDefault(step)?.Property.Name) : (holder, member);
            if (Step(ref shape, ref value, ref at, step) is { } instead)
            {
                return new PathMatch(at, null) { Holder = holder, Member = member, Unknown = step, Instead = instead };
            }
        }

        return new PathMatch(at, value) { Holder = holder, Member = member, IsKnown = true };
    }

    private static void Visit(Shape shape, object? value, NodePath path, RecordNode? enclosing, Action<RecordNode> visit)
    {
        switch (shape)
        {
            case UnionShape union when value is not null:
                Visit(union.Cases[union.Kind(value)], value, path, enclosing, visit);
                break;
            case RecordShape record when value is not null:
                var node = new RecordNode(value, path, enclosing);
                visit(node);
                foreach (var member in record.Composite)
                {
                    Visit(member.Shape, record.Get(value, member), path.Member(member.Key), node, visit);
                }

                break;
            case ListShape { Item: not ScalarShape } list when value is not null:
                var index = 0;
                foreach (var item in list.Items(value))
                {
                    Visit(list.Item, item, path.Item(index++, IdOf(list.Item, item)), enclosing, visit);
                }

                break;
            case MapShape { Value: not ScalarShape } map when value is not null:
                foreach (var (key, item) in map.Entries(value))
                {
                    Visit(map.Value, item, path.Member(key), enclosing, visit);
                }

                break;
            default:
                break;
        }
    }

    private static Member? MemberOf(object record, string key) => ((RecordShape)ShapeOf.Type(record.GetType())).ByKey.GetValueOrDefault(key);

    private static (object Holder, Member? Member) Enclosing(RecordNode from, string key)
    {
        for (var node = from; node is not null; node = node.Enclosing)
        {
            if (MemberOf(node.Record, key) is { Shape: ListShape { Item: RecordShape } } member)
            {
                return (node.Record, member);
            }
        }

        return (from.Record, null);
    }

    private static string? IdOf(Shape shape, object? item) => item is not null && shape is RecordShape record ? record.IdOf(item) : null;

    /// <summary>One step down; null when it worked, else what could have stood there.</summary>
    private IReadOnlyCollection<string>? Step(ref Shape shape, ref object? value, ref NodePath at, string step)
    {
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
                    RecordShape record => (IReadOnlyCollection<string>)record.Keys,
                    ListShape list => Index(list, value!).Keys,
                    MapShape map => [.. map.Entries(value!).Select(entry => entry.Key)],
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
