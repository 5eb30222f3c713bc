using Planner.Documents.Shapes;
using Planner.Documents.Text;

namespace Planner.Documents.Writing;

/// <summary>Goes through a value as its shape says and tells a sink; members in the order of declaration, unknown ones left out.</summary>
internal sealed class ShapeWalk(IDocumentSink sink)
{
    public void Write(Shape shape, object value)
    {
        switch (shape)
        {
            case ScalarShape { IsLocated: true }:
                sink.Scalar(((SourceText)value).Text, TextForms.Text);
                break;
            case ScalarShape scalar:
                WriteScalar(scalar.Form, value);
                break;
            case ListShape list:
                WriteList(list, value);
                break;
            case RecordShape record:
                WriteRecord(record, value, kind: null);
                break;
            case UnionShape union:
                WriteRecord(union.Cases[union.Kind(value)], value, union.Kind(value));
                break;
            case MapShape map:
                WriteMap(map, value);
                break;
            default:
                throw new InvalidOperationException($"No way to write {shape.Type}.");
        }
    }

    private void WriteScalar(TextForm form, object value)
    {
        var text = form.Write(value);
        if (form.Read(text) is null)
        {
            throw new ArgumentException($"'{text}' is not {form.Noun}: {form.Example}.", nameof(value));
        }

        sink.Scalar(text, form);
    }

    private void WriteList(ListShape shape, object list)
    {
        var items = shape.Items(list).Cast<object>().ToList();
        if (shape.IsPartial(list))
        {
            sink.BeginRecord(isEmpty: false);
            sink.Key("partial");
            sink.Scalar("true", TextForms.Boolean);
            sink.Key("items");
        }

        sink.BeginList(items.Count == 0, shape.Item is ScalarShape);
        items.ForEach(item => Write(shape.Item, item));
        sink.EndList();
        if (shape.IsPartial(list))
        {
            sink.EndRecord();
        }
    }

    private void WriteRecord(RecordShape shape, object record, string? kind)
    {
        var present = shape.Members.Select(member => (member, Value: shape.Get(record, member))).Where(pair => pair.Value is not null).ToList();
        sink.BeginRecord(present.Count == 0 && kind is null);
        if (kind is not null)
        {
            sink.Key(UnionShape.KindKey);
            sink.Scalar(kind, TextForms.Text);
        }

        foreach (var (member, value) in present)
        {
            sink.Key(member.Key);
            Write(member.Shape, value!);
        }

        sink.EndRecord();
    }

    private void WriteMap(MapShape shape, object map)
    {
        var entries = shape.Entries(map).ToList();
        sink.BeginRecord(entries.Count == 0);
        foreach (var (key, value) in entries)
        {
            sink.Key(key);
            Write(shape.Value, value);
        }

        sink.EndRecord();
    }
}
