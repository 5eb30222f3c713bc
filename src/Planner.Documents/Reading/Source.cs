using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Planner.Model.Quantities;

namespace Planner.Documents.Reading;

/// <summary>The bytes of a document, in memory so that places can be looked up when a finding needs one.</summary>
internal sealed class Source
{
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 13]).Append(127).Select(code => (byte)code)]);

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Lazy<string> _text;

    private Source(ReadOnlyMemory<byte> bytes, string file)
    {
        _bytes = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        File = file;
        _text = new Lazy<string>(() => Encoding.UTF8.GetString(_bytes.Span));
    }

    public string File { get; }

    /// <summary>The whole text; made when first asked for.</summary>
    public string Text => _text.Value;

    /// <summary>A document that was read before.</summary>
    public static Source From(ReadOnlyMemory<byte> bytes) => new(bytes, "");

    /// <exception cref="UnreadableException">It is too large.</exception>
    public static Source From(Stream stream, string file, DataSize largest)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            Refuse(bytes.Length, largest);
        }

        return new Source(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), file);
    }

    /// <exception cref="UnreadableException">It is too large, or holds half a surrogate pair.</exception>
    public static Source From(string text, string file, DataSize largest)
    {
        Refuse(text.Length, largest);
        for (var at = 0; at < text.Length; at += char.IsSurrogate(text[at]) ? 2 : 1)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])))
            {
                var place = (1 + text.AsSpan(0, at).Count('\n'), at - text.LastIndexOf('\n', Math.Max(at - 1, 0)));
                throw new UnreadableException(DocumentCodes.Encoding, place, "The text holds half a surrogate pair.");
            }
        }

        var source = new Source(Encoding.UTF8.GetBytes(text), file);
        Refuse(source._bytes.Length, largest);
        return source;
    }

    /// <summary>A reader from the beginning.</summary>
    public TextReader Open() => new StreamReader(Stream(), Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 14);

    /// <exception cref="UnreadableException">It is not UTF-8, or holds a control character.</exception>
    public void CheckEncoding()
    {
        var bytes = _bytes.Span;
        if (!Utf8.IsValid(bytes))
        {
            throw new UnreadableException(DocumentCodes.Encoding, PlaceOf(FirstInvalid(bytes)), "The text is not UTF-8 from here on.", "save the file as UTF-8");
        }

        if (bytes.IndexOfAny(Controls) is >= 0 and var control)
        {
            var message = $"The text holds the control character U+{bytes[control]:X4}.";
            throw new UnreadableException(DocumentCodes.Encoding, PlaceOf(control), message, "remove it, or write it as an escape in double quotes");
        }
    }

    private MemoryStream Stream() =>
        MemoryMarshal.TryGetArray(_bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : throw new InvalidOperationException("The bytes of a document are always an array.");

    /// <summary>The first tab that indents a line from this one on; null where there is none.</summary>
    public (int Line, int Column)? TabFrom(int line)
    {
        using var text = Open();
        for (var number = 1; text.ReadLine() is { } read; number++)
        {
            var content = read.AsSpan().IndexOfAnyExcept(' ');
            if (number >= line && content >= 0 && read[content] == '\t')
            {
                return (number, content + 1);
            }
        }

        return null;
    }

    private static void Refuse(long length, DataSize largest)
    {
        if (length > largest.Bytes)
        {
            var message = $"The document is larger than {Documents.Text.TextForms.Size.Format(largest)}.";
            throw new UnreadableException(DocumentCodes.TooLarge, (1, 1), message, "divide it");
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private (int Line, int Column) PlaceOf(int offset)
    {
        var before = _bytes.Span[..offset];
        return (1 + before.Count((byte)'\n'), 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]));
    }
}
