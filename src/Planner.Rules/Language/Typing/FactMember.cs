using System.Linq.Expressions;
using System.Reflection;

namespace Planner.Rules.Language.Typing;

/// <summary>One fact of a record.</summary>
internal sealed class FactMember
{
    private readonly Lazy<Func<object, object?>> read;

    public FactMember(string name, ClauseType type, PropertyInfo property)
    {
        Name = name;
        Type = type;
        Property = property;
        read = new Lazy<Func<object, object?>>(CompileRead);
    }

    public string Name { get; }

    public ClauseType Type { get; }

    public PropertyInfo Property { get; }

    /// <summary>The fact as the interpreter holds it; null when it is unknown.</summary>
    public object? Read(object record) => Normalised(read.Value(record), Type);

    /// <summary>Whole numbers as <see cref="long"/> and values of closed sets as their names, whatever the property's type.</summary>
    public static object? Normalised(object? value, ClauseType type) => value switch
    {
        int number => (long)number,
        Enum member when type is ClauseType.Enumeration => ClauseType.Enumeration.NameOf(member),
        _ => value,
    };

    private Func<object, object?> CompileRead()
    {
        var record = Expression.Parameter(typeof(object));
        var fact = Expression.Property(Expression.Convert(record, Property.DeclaringType!), Property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(fact, typeof(object)), record).Compile();
    }
}
