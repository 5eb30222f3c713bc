using System.Security.Cryptography;

namespace Planner.Inventory.NetBox;

/// <summary>Hashes what passes and remembers how it begins; ends early, saying so, where the source is longer than allowed.</summary>
/// <param name="source">Read to the end, not closed.</param>
/// <param name="most">Greatest length in bytes, inside.</param>
internal sealed class MeasuredStream(Stream source, long most) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long passed;

    /// <summary>True when the source went on past the greatest length.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The first byte that is neither white space nor a byte-order mark; null when there is none.</summary>
    public byte? First { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>SHA-256 of all that passed; the stream is used up after that.</summary>
    public string Sha256() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public override int Read(byte[] buffer, int offset, int count) => Pass(buffer.AsSpan(offset, source.Read(buffer, offset, count)));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var count = await source.ReadAsync(buffer, cancellationToken);
        return Pass(buffer.Span[..count]);
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        hash.Dispose();
        base.Dispose(disposing);
    }

    private int Pass(ReadOnlySpan<byte> bytes)
    {
        passed += bytes.Length;
        if (passed > most)
        {
            IsTooLong = true;
            return 0;
        }

        var rest = bytes.TrimStart(" \t\r\n\uFEFF"u8);
        First ??= rest.IsEmpty ? null : rest[0];
        hash.AppendData(bytes);
        return bytes.Length;
    }
}
