namespace Planner.Inventory.Tests.NetBox;

/// <summary>A head, then the same bytes again and again, without end.</summary>
internal sealed class RepeatingStream(byte[] head, byte[] again) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var index = 0; index < count; index++, position++)
        {
            buffer[offset + index] = position < head.Length ? head[position] : again[(position - head.Length) % again.Length];
        }

        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
