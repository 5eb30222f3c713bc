using Microsoft.Win32.SafeHandles;
using Planner.Engine;

namespace Planner.Cli.Output;

/// <summary>Standard output that fails where the console's own stream would lose what it is given without a word: into a pipe that nobody reads.</summary>
internal sealed class StandardOutput : Stream
{
    private const int Descriptor = 1;

    private readonly Stream inner;

    private StandardOutput(Stream inner) => this.inner = inner;

    /// <summary>The output of this process, for text and for documents.</summary>
    public static StandardOutput Current { get; } = new(Open());

    /// <summary>True when something was written or tried: it is too late for another document.</summary>
    public bool IsBegun { get; private set; }

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

    /// <summary>
    /// Gives one document. It is made in a temporary file first: whatever fails or is called off while it is made, standard output is still empty,
    /// so that the failure can be the one document.
    /// </summary>
    /// <param name="write">Makes it.</param>
    /// <param name="cancellation">Calls it off; once it is whole, it is given to its end.</param>
    /// <exception cref="IOException">It cannot be made or given.</exception>
    public static void Document(Action<Stream> write, CancellationToken cancellation)
    {
        var path = Path.Combine(Path.GetTempPath(), $"planner-{Guid.NewGuid():N}.json");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var made = new FileStream(path, options);
        if (!OperatingSystem.IsWindows())
        {
            // Nameless from here on: it goes away however the program ends.
            File.Delete(path);
        }

        write(new StoppableStream(made, cancellation));
        made.Position = 0;
        cancellation.ThrowIfCancellationRequested();
        made.CopyTo(new StoppableStream(Current, cancellation), 1 << 16);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        IsBegun |= !buffer.IsEmpty;
        inner.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    // A file keeps the console's stream: a FileStream over a file of another process writes where it thinks the end is, over what others append.
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var direct = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
