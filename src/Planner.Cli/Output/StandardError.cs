namespace Planner.Cli.Output;

/// <summary>Standard error that loses what nobody can read, on a full disk or a closed pipe: the exit code of the command matters more than its words.</summary>
internal sealed class StandardError(Stream inner) : Stream
{
    /// <summary>True when words were lost; later ones are not tried.</summary>
    public bool IsLost { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            if (!IsLost)
            {
                inner.Write(buffer, offset, count);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            IsLost = true;
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
