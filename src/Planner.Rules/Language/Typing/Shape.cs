using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Planner.Rules.Facts;

namespace Planner.Rules.Language.Typing;

/// <summary>The facts a C# record offers to clauses: its public properties, in camel case.</summary>
internal sealed class Shape
{
    private static readonly ConcurrentDictionary<Type, Shape> Known = new();

    private readonly Type record;
    private readonly Lazy<IReadOnlyDictionary<string, FactMember>> members;

    private Shape(Type record)
    {
        this.record = record;

        // Late, because records may contain each other.
        members = new Lazy<IReadOnlyDictionary<string, FactMember>>(ReadMembers);
    }

    /// <exception cref="NotSupportedException">A property has a type that no clause can speak of.</exception>
    public IReadOnlyDictionary<string, FactMember> Members => members.Value;

    public static Shape Of(Type record) => Known.GetOrAdd(record, type => new Shape(type));

    private Dictionary<string, FactMember> ReadMembers() =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => new FactMember(JsonNamingPolicy.CamelCase.ConvertName(property.Name), TypeOf(property), property))
            .ToDictionary(member => member.Name, StringComparer.Ordinal);

    private ClauseType TypeOf(PropertyInfo property) => TypeOf(property.PropertyType)
        ?? throw new NotSupportedException($"{record.Name}.{property.Name} is a {property.PropertyType}, of which no clause can speak.");

    private static ClauseType? TypeOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            return new ClauseType.Enumeration(plain);
        }

        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(FactList<>))
        {
            var item = plain.GetGenericArguments()[0];
            return TypeOf(item) is { } element and not ClauseType.ListOf ? new ClauseType.ListOf(element, item) : null;
        }

        if (plain == typeof(int))
        {
            return ClauseType.Int;
        }

        var carrier = plain.IsValueType ? typeof(Nullable<>).MakeGenericType(plain) : plain;
        return ClauseType.OfRepresentation(carrier)
            ?? (plain.IsClass && plain.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) != true ? new ClauseType.Record(plain) : null);
    }
}
