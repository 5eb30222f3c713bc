using Planner.Documents.Text;

namespace Planner.Documents.Shapes;

/// <summary>A closed family of records: the key <c>kind</c> names which one; <c>FullBackup : Backup</c> is <c>full</c>.</summary>
internal sealed class UnionShape : Shape
{
    /// <summary>The key that names the member of the family.</summary>
    public const string KindKey = "kind";

    private readonly Dictionary<Type, string> _kinds;

    public UnionShape(Type type)
        : base(type)
    {
        var cases = type.Assembly.GetTypes().Where(candidate => candidate.IsSubclassOf(type) && !candidate.IsAbstract).OrderBy(candidate => candidate.Name, StringComparer.Ordinal);
        _kinds = cases.ToDictionary(candidate => candidate, candidate => KindOf(candidate, type));
        Cases = _kinds.ToDictionary(pair => pair.Value, pair => (RecordShape)ShapeOf.Type(pair.Key));
        if (Cases.Values.FirstOrDefault(shape => shape.ByKey.ContainsKey(KindKey)) is { } clash)
        {
            throw new NotSupportedException($"{clash.Type} has a member named kind, which its family {type} uses itself.");
        }
    }

    public IReadOnlyDictionary<string, RecordShape> Cases { get; }

    public override string Noun => "a record";

    public string Kind(object record) => _kinds[record.GetType()];

    private static string KindOf(Type candidate, Type family)
    {
        var name = candidate.Name;
        return WordText.Kebab(name.EndsWith(family.Name, StringComparison.Ordinal) && name != family.Name ? name[..^family.Name.Length] : name);
    }
}
