using System.Collections.Concurrent;
using System.Text.Json;

namespace Planner.Rules.Language.Typing;

/// <summary>The closed set of types a clause can speak of.</summary>
/// <param name="Label">As messages name it.</param>
/// <param name="Representation">What carries it in the compiled form; null in it is "unknown".</param>
internal abstract record ClauseType(string Label, Type Representation)
{
    public static readonly ClauseType Bool = new Scalar("bool", typeof(bool?));
    public static readonly ClauseType Int = new Scalar("int", typeof(long?));
    public static readonly ClauseType Double = new Scalar("double", typeof(double?));
    public static readonly ClauseType Text = new Scalar("string", typeof(string));
    public static readonly ClauseType Duration = new Scalar("duration", typeof(TimeSpan?));
    public static readonly ClauseType Timestamp = new Scalar("timestamp", typeof(DateTimeOffset?));

    /// <summary>Stands where a problem is already reported, so that nothing is reported because of it.</summary>
    public static readonly ClauseType Unresolved = new Scalar("unresolved", typeof(object));

    private static readonly ClauseType[] Scalars = [Bool, Int, Double, Text, Duration, Timestamp];

    public bool IsNumber => this == Int || this == Double;

    /// <summary>True when <c>&lt;</c> means something.</summary>
    public bool HasOrder => IsNumber || this == Text || this == Duration || this == Timestamp;

    public sealed override string ToString() => Label;

    /// <summary>The scalar that a C# type carries; null when it carries none.</summary>
    public static ClauseType? OfRepresentation(Type representation) => Array.Find(Scalars, type => type.Representation == representation);

    internal sealed record Scalar(string Label, Type Representation) : ClauseType(Label, Representation);

    /// <summary>A closed set of values; written as a text in kebab case (<c>SemiSync</c> is <c>'semi-sync'</c>).</summary>
    internal sealed record Enumeration(Type EnumType) : ClauseType(EnumType.Name, typeof(long?))
    {
        private static readonly ConcurrentDictionary<object, string> Names = new();

        public IReadOnlyDictionary<string, long> Values { get; } = Enum.GetValues(EnumType).Cast<object>()
            .ToDictionary(NameOf, value => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));

        public static string NameOf(object value) => Names.GetOrAdd(value, known => JsonNamingPolicy.KebabCaseLower.ConvertName(known.ToString()!));

        public bool Equals(Enumeration? other) => other?.EnumType == EnumType;

        public override int GetHashCode() => EnumType.GetHashCode();
    }

    internal sealed record Record(Type RecordType) : ClauseType(JsonNamingPolicy.CamelCase.ConvertName(RecordType.Name), RecordType)
    {
        public Shape Shape => Shape.Of(RecordType);
    }

    /// <param name="Element">Type of a member.</param>
    /// <param name="ItemType">The C# type of a member: <c>T</c> of <c>FactList&lt;T&gt;</c>.</param>
    internal sealed record ListOf(ClauseType Element, Type ItemType)
        : ClauseType($"list({Element.Label})", typeof(Facts.FactList<>).MakeGenericType(ItemType));
}
