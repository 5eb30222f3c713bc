using System.Collections.Concurrent;
using System.Reflection;
using Planner.Documents.Text;
using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Documents.Shapes;

/// <summary>Finds the shape of a type, once.</summary>
internal static class ShapeOf
{
    private static readonly ConcurrentDictionary<Type, Shape> Known = new();

    private static readonly Dictionary<Type, TextForm> Forms = new()
    {
        [typeof(string)] = TextForms.Text,
        [typeof(SourceText)] = TextForms.Text,
        [typeof(bool)] = TextForms.Boolean,
        [typeof(int)] = TextForms.Integer,
        [typeof(long)] = TextForms.Long,
        [typeof(double)] = TextForms.Number,
        [typeof(decimal)] = TextForms.Decimal,
        [typeof(TimeSpan)] = TextForms.Duration,
        [typeof(DateOnly)] = TextForms.Date,
        [typeof(DateTimeOffset)] = TextForms.Instant,
        [typeof(DataSize)] = TextForms.Size,
        [typeof(DataRate)] = TextForms.Rate,
        [typeof(Money)] = TextForms.Money,
        [typeof(Availability)] = TextForms.Availability,
        [typeof(Ratio)] = TextForms.Ratio,
    };

    /// <summary>The shape of a type.</summary>
    /// <exception cref="NotSupportedException">No document can hold it.</exception>
    public static Shape Type(Type type) => Known.GetOrAdd(type, Make);

    /// <summary>The shape of a property: ids of identified records and hashes are texts of a narrower form.</summary>
    public static Shape Member(PropertyInfo property)
    {
        var isText = property.PropertyType == typeof(string);
        return property.Name switch
        {
            nameof(IIdentified.Id) when isText && typeof(IIdentified).IsAssignableFrom(property.DeclaringType) => new ScalarShape(typeof(string), TextForms.Id),
            _ when isText && property.Name.EndsWith("Sha256", StringComparison.Ordinal) => new ScalarShape(typeof(string), TextForms.Sha256),
            _ => Type(property.PropertyType),
        };
    }

    private static Shape Make(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (Forms.TryGetValue(plain, out var form))
        {
            return new ScalarShape(plain, form);
        }

        if (plain.IsEnum)
        {
            return new ScalarShape(plain, EnumForm.Of(plain));
        }

        var generic = plain.IsGenericType ? plain.GetGenericTypeDefinition() : null;
        if (generic == typeof(IReadOnlyList<>) || (generic is not null && ListShape.IsListingType(plain)))
        {
            return new ListShape(plain);
        }

        if (generic == typeof(IReadOnlyDictionary<,>) && plain.GetGenericArguments()[0] == typeof(string))
        {
            return new MapShape(plain);
        }

        return plain switch
        {
            { IsClass: true, IsAbstract: true } => new UnionShape(plain),
            { IsClass: true } when plain.Namespace?.StartsWith("System", StringComparison.Ordinal) != true => new RecordShape(plain),
            _ => throw new NotSupportedException($"{plain} has no form in documents."),
        };
    }
}
