using Planner.Documents.Shapes;
using Planner.Documents.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planner.Documents.Reading;

/// <summary>Reads single values. The shape decides the type, never the look of the text.</summary>
internal sealed class ScalarReader(Pass pass)
{
    private const int Shown = 60;

    /// <summary>True for <c>null</c>, <c>~</c> and nothing at all, without quotes.</summary>
    public static bool IsNull(ParsingEvent node) => node is Scalar { Style: ScalarStyle.Plain, Value: "" or "~" or "null" };

    public object? Read(ScalarShape shape, NodePath path)
    {
        var node = (Scalar)pass.Cursor.Current;
        var value = shape.IsLocated ? Located(node) : shape.Form.Read(node.Value);
        if (value is null)
        {
            value = Misread(shape.Form, node.Value, path);
        }
        else if (node.Style != ScalarStyle.Plain && shape.Form.Token is Token.Integer or Token.Number or Token.Boolean)
        {
            pass.Find(DocumentCodes.Quoted, path, $"Here {shape.Form.Noun} stands in quotes.", $"write {node.Value} without quotes");
        }

        pass.Cursor.Next();
        return value;
    }

    /// <summary>Makes the finding; a misspelt word is read as the word that was meant and a bad id as it stands, so that one mistake is one finding.</summary>
    private object Misread(TextForm form, string text, NodePath path)
    {
        var shown = text.Length <= Shown ? text : text[..Shown] + "…";
        if (form.Words is null)
        {
            pass.Find(DocumentCodes.WrongScalar, path, $"'{shown}' is not {form.Noun}.", form.Example);
            return form is TextFormOf<string> ? text : Fault.Value;
        }

        var meant = Suggestion.For(text, form.Words);
        pass.Find(DocumentCodes.UnknownWord, path, $"'{shown}' is not known here.", meant is null ? form.Example : $"did you mean '{meant}'? {form.Example}");
        return meant is null ? Fault.Value : form.Read(meant)!;
    }

    private SourceText Located(Scalar node)
    {
        var text = pass.Source.Text;
        var start = (int)Math.Min(node.Start.Index, text.Length);
        var end = (int)Math.Clamp(node.End.Index, start, text.Length);
        return new SourceText(node.Value, pass.Source.File, EventCursor.Of(node.Start), text[start..end]);
    }
}
