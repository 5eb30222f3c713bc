using Planner.Inventory.Tables;

namespace Planner.Inventory.Workbooks;

/// <summary>Reads a packed part and stops where all parts together come to more than is allowed, whatever they claim to be.</summary>
internal sealed class MeasuredPart(Stream inner, MeasuredPart.Budget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Left -= read;
        return budget.Left >= 0
            ? read
            : throw new UnreadableWorkbookException(TableCodes.TooLarge, $"The workbook unpacks to more than {WorkbookLimits.Unpacked} bytes.", "divide it; a workbook of this kind is never that large");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>What is left for all parts of one workbook.</summary>
    internal sealed class Budget
    {
        public long Left { get; set; } = WorkbookLimits.Unpacked;
    }
}
