using System.Reflection;

namespace Planner.Documents.Shapes;

/// <summary>Values by free keys.</summary>
internal sealed class MapShape : Shape
{
    private readonly Func<List<KeyValuePair<string, object?>>, object> _build;
    private readonly Func<object, IEnumerable<KeyValuePair<string, object>>> _entries;

    public MapShape(Type type)
        : base(type)
    {
        ValueType = type.GetGenericArguments()[1];
        _build = Generic<Func<List<KeyValuePair<string, object?>>, object>>(nameof(BuildMap));
        _entries = Generic<Func<object, IEnumerable<KeyValuePair<string, object>>>>(nameof(EntriesOf));
    }

    public Type ValueType { get; }

    public Shape Value => ShapeOf.Type(ValueType);

    public override string Noun => "a record";

    public object Build(List<KeyValuePair<string, object?>> entries) => _build(entries);

    /// <summary>In ordinal order of the keys, so that what is written does not depend on hashing.</summary>
    public IEnumerable<KeyValuePair<string, object>> Entries(object map) => _entries(map).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static SortedDictionary<string, T> BuildMap<T>(List<KeyValuePair<string, object?>> entries)
    {
        var map = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            map[key] = value is T item ? item : default!;
        }

        return map;
    }

    private static IEnumerable<KeyValuePair<string, object>> EntriesOf<T>(object map) =>
        ((IReadOnlyDictionary<string, T>)map).Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value!));

    private TDelegate Generic<TDelegate>(string method)
        where TDelegate : Delegate =>
        typeof(MapShape).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(ValueType).CreateDelegate<TDelegate>();
}
