using System.Reflection;
using Planner.Documents.Text;
using Planner.Model.Estates;

namespace Planner.Documents.Shapes;

/// <summary>One key of a record.</summary>
internal sealed class Member
{
    private readonly Lazy<Shape> _shape;

    public Member(PropertyInfo property, int slot, bool required, bool nullable)
    {
        Property = property;
        Slot = slot;
        Required = required;
        Nullable = nullable;
        Key = WordText.Camel(property.Name);
        Refers = property.GetCustomAttribute<RefersAttribute>()?.List;
        _shape = new Lazy<Shape>(() => ShapeOf.Member(property));
    }

    public PropertyInfo Property { get; }

    /// <summary>Its position among the members.</summary>
    public int Slot { get; }

    public string Key { get; }

    /// <summary>True when the key must be there.</summary>
    public bool Required { get; }

    /// <summary>True when it may be null, which means unknown.</summary>
    public bool Nullable { get; }

    /// <summary>The list that its texts are ids of; null when they are not.</summary>
    public string? Refers { get; }

    public Shape Shape => _shape.Value;
}
