using Planner.Documents.Shapes;

namespace Planner.Documents.Outlines;

/// <summary>The members of a record as documents hold them: for syntaxes that are no tree, such as sheets.</summary>
public sealed class RecordOutline
{
    private RecordOutline(RecordShape shape)
    {
        Type = shape.Type;
        Fields = [.. shape.Members.Select(member => new FieldOutline(shape, member))];
        Identity = shape.Identity is { } identity ? Fields[identity.Slot] : null;
    }

    /// <summary>The type of the records.</summary>
    public Type Type { get; }

    /// <summary>In the order of declaration.</summary>
    public IReadOnlyList<FieldOutline> Fields { get; }

    /// <summary>The field that names the record; null when there is none.</summary>
    public FieldOutline? Identity { get; }

    /// <summary>The outline of a type that documents hold.</summary>
    /// <exception cref="NotSupportedException">It is no plain record.</exception>
    public static RecordOutline Of(Type type) => Of(ShapeOf.Type(type));

    internal static RecordOutline Of(Shape shape) => shape is RecordShape record
        ? new RecordOutline(record)
        : throw new NotSupportedException($"{shape.Type} is no plain record, so it has no outline.");
}
