namespace Planner.Documents.Shapes;

/// <summary>What may stand at a place of a document, as the C# type says.</summary>
internal abstract class Shape(Type type)
{
    /// <summary>The type of the values.</summary>
    public Type Type { get; } = type;

    /// <summary>What it is, with its article, for messages.</summary>
    public abstract string Noun { get; }
}
