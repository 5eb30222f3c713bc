using Planner.Documents.Text;

namespace Planner.Documents.Writing;

/// <summary>Writes YAML in blocks of two spaces; lists of single values in one line.</summary>
internal sealed class YamlSink(TextWriter text) : IDocumentSink
{
    private readonly Stack<Frame> _open = new();
    private bool _afterKey;

    public void BeginRecord(bool isEmpty) => Begin(isEmpty ? Frame.Empty : Frame.Record, "{}");

    public void Key(string key)
    {
        Separate();
        text.Write(YamlText.Quote(key));
        text.Write(':');
        _afterKey = true;
    }

    public void EndRecord() => End();

    public void BeginList(bool isEmpty, bool isFlat) => Begin(isEmpty ? Frame.Empty : isFlat ? Frame.Flow : Frame.List, "[]");

    public void EndList()
    {
        if (_open.Peek() is Frame.Flow or Frame.FlowFirst)
        {
            text.Write(']');
        }

        End();
    }

    public void Scalar(string value, TextForm form)
    {
        if (!_afterKey)
        {
            Separate();
        }
        else
        {
            text.Write(' ');
        }

        var isFlow = _open.TryPeek(out var frame) && frame is Frame.Flow or Frame.FlowFirst;
        if (!form.IsFree)
        {
            text.Write(value);
        }
        else if (!isFlow && YamlText.IsBlock(value))
        {
            WriteBlock(value);
        }
        else
        {
            text.Write(YamlText.Quote(value));
        }

        _afterKey = false;
    }

    /// <summary>Ends the last line.</summary>
    public void Close() => text.Write('\n');

    private void Begin(Frame frame, string empty)
    {
        if (_open.Count > 0 && !_afterKey)
        {
            Separate();
        }

        if (frame is Frame.Empty or Frame.Flow)
        {
            text.Write(_afterKey ? " " : "");
            text.Write(frame == Frame.Empty ? empty : "[");
            _open.Push(frame == Frame.Flow ? Frame.FlowFirst : frame);
            _afterKey = false;
            return;
        }

        var isFirst = _open.Count == 0 || (!_afterKey && frame == Frame.Record);
        _open.Push(isFirst ? First(frame) : frame);
        _afterKey = false;
    }

    private static Frame First(Frame frame) => frame == Frame.Record ? Frame.RecordFirst : Frame.ListFirst;

    private void End()
    {
        _open.Pop();
        _afterKey = false;
    }

    /// <summary>What stands between the last value and the next key or item.</summary>
    private void Separate()
    {
        if (!_open.TryPop(out var frame))
        {
            return;
        }

        switch (frame)
        {
            case Frame.Flow:
                text.Write(", ");
                break;
            case Frame.Record or Frame.List:
                text.Write('\n');
                Indent(_open.Count);
                break;
            default:
                break;
        }

        if (frame is Frame.List or Frame.ListFirst)
        {
            text.Write("- ");
        }

        _open.Push(frame switch { Frame.FlowFirst => Frame.Flow, Frame.RecordFirst => Frame.Record, Frame.ListFirst => Frame.List, _ => frame });
    }

    private void WriteBlock(string value)
    {
        text.Write(value[^1] == '\n' ? "|" : "|-");
        foreach (var line in value.TrimEnd('\n').Split('\n'))
        {
            text.Write('\n');
            Indent(line.Length > 0 ? Math.Max(1, _open.Count) : 0);
            text.Write(line);
        }
    }

    private void Indent(int depth)
    {
        for (var i = 0; i < depth; i++)
        {
            text.Write("  ");
        }
    }

    private enum Frame
    {
        Record,
        RecordFirst,
        List,
        ListFirst,
        Flow,
        FlowFirst,
        Empty,
    }
}
