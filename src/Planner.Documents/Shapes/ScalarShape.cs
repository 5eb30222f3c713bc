using Planner.Documents.Text;

namespace Planner.Documents.Shapes;

/// <summary>One value with a text form.</summary>
internal sealed class ScalarShape(Type type, TextForm form) : Shape(type)
{
    public TextForm Form { get; } = form;

    public override string Noun => Form.Noun;

    /// <summary>True for a text that remembers its place.</summary>
    public bool IsLocated => Type == typeof(SourceText);
}
