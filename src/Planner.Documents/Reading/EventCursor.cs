using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planner.Documents.Reading;

/// <summary>The events of a document, one after another, with the bounds of hostile input kept.</summary>
internal sealed class EventCursor
{
    private readonly Parser _parser;
    private readonly Queue<ParsingEvent> _replay = new();
    private readonly int _deepest;
    private readonly Stack<ParsingEvent> _open = new();

    public EventCursor(TextReader text, int deepest)
    {
        _parser = new Parser(text);
        _deepest = deepest;
        Current = Fetch();
    }

    /// <summary>The event to be read.</summary>
    public ParsingEvent Current { get; private set; }

    /// <summary>Where it begins.</summary>
    public (int Line, int Column) Place => Of(Current.Start);

    public static (int Line, int Column) Of(Mark mark) => (Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    /// <exception cref="UnreadableException">The rest cannot be read.</exception>
    public void Next() => Current = _replay.TryDequeue(out var again) ? again : Fetch();

    /// <summary>The value that begins here.</summary>
    /// <exception cref="UnreadableException">None does.</exception>
    public ParsingEvent Node => Current is NodeEvent or AnchorAlias ? Current : throw new UnreadableException(DocumentCodes.Syntax, Place, "A value is missing here.");

    /// <summary>Goes past the node that begins here.</summary>
    public void Skip()
    {
        _ = Node;
        var depth = 0;
        do
        {
            depth += Current.NestingIncrease;
            Next();
        }
        while (depth > 0);
    }

    /// <summary>The events of the node that begins here; they are read again afterwards.</summary>
    public IReadOnlyList<ParsingEvent> Peek()
    {
        _ = Node;
        var (seen, depth) = (new List<ParsingEvent>(), 0);
        do
        {
            depth += Current.NestingIncrease;
            seen.Add(Current);
            Next();
        }
        while (depth > 0);
        var rest = new List<ParsingEvent>([Current, .. _replay]);
        _replay.Clear();
        seen.Skip(1).Concat(rest).ToList().ForEach(_replay.Enqueue);
        Current = seen[0];
        return seen;
    }

    private ParsingEvent Fetch()
    {
        try
        {
            if (!_parser.MoveNext())
            {
                throw new UnreadableException(DocumentCodes.Syntax, Innermost, "The document ends too early.");
            }
        }
        catch (YamlException failure)
        {
            throw new UnreadableException(DocumentCodes.Syntax, Of(failure.Start), $"This is not YAML: {failure.Message}", "check indentation, brackets and quotes around this place");
        }
        catch (InvalidOperationException)
        {
            throw Unclosed();
        }

        var found = _parser.Current!;
        Nest(found);
        if (_open.Count - 2 > _deepest)
        {
            throw new UnreadableException(DocumentCodes.TooDeep, Of(found.Start), $"Lists and records are nested deeper than {_deepest}.");
        }

        return found;
    }

    /// <summary>Keeps the places of what is open: the stream, the document, its lists and records.</summary>
    private void Nest(ParsingEvent found)
    {
        if (found.NestingIncrease > 0)
        {
            _open.Push(found);
        }
        else if (found.NestingIncrease < 0)
        {
            // The parser lets some unclosed lists pass.
            var matches = (_open.Peek(), found) is (MappingStart, MappingEnd) or (SequenceStart, SequenceEnd) or (DocumentStart, DocumentEnd) or (StreamStart, StreamEnd);
            if (!matches)
            {
                throw Unclosed();
            }

            _open.Pop();
        }
    }

    private (int Line, int Column) Innermost => _open.TryPeek(out var open) ? Of(open.Start) : (1, 1);

    private UnreadableException Unclosed() =>
        new(DocumentCodes.Syntax, Innermost, "This is not YAML: the list or record that begins here is not closed.", "check its brackets, commas and indentation");
}
