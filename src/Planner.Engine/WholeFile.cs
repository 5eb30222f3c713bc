using Planner.Model.Findings;

namespace Planner.Engine;

/// <summary>Writes files whole or not at all: a file is made beside its place and moved there.</summary>
public static class WholeFile
{
    /// <summary>Code of the finding that refuses a place.</summary>
    public const string Code = "OUT001";

    /// <summary>Why a file may not be written there: something stands there that is no file, or it is read by the same command. Null when it may.</summary>
    /// <param name="path">Where to; null for nowhere.</param>
    /// <param name="inputs">Files that the command reads.</param>
    public static Finding? Refusal(string? path, params IReadOnlyList<string> inputs)
    {
        if (path is null)
        {
            return null;
        }

        if (Directory.Exists(path))
        {
            return Refused(path, "There is a directory in its place.");
        }

        var kind = FileKind.At(path);
        if (kind is { IsRegular: false })
        {
            return Refused(path, "What stands there is no regular file, and only files are replaced.");
        }

        return inputs.Any(input => Path.GetFullPath(input) == Path.GetFullPath(path) || (kind is not null && kind == FileKind.At(input)))
            ? Refused(path, "It is the file that is read.")
            : null;
    }

    /// <summary>Writes it. A link stays and the file it leads to is written; the mode of a file that is there stays.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="write">Gets a stream that ends the writing with an <see cref="OperationCanceledException"/> when it is called off.</param>
    /// <param name="cancellation">Stops before the file takes its place.</param>
    /// <exception cref="IOException">It cannot be written; what stood there is unchanged.</exception>
    internal static void Write(string path, Action<Stream> write, CancellationToken cancellation)
    {
        if (Refusal(path) is { } refusal)
        {
            throw new IOException($"'{path}' cannot be written. {refusal.Message}");
        }

        try
        {
            Replace(new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName, write, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{path}' cannot be written: {Reason(failure, path)}", failure);
        }
    }

    private static void Replace(string target, Action<Stream> write, CancellationToken cancellation)
    {
        var unfinished = $"{target}.{Guid.NewGuid():N}.part";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        UnixFileMode? mode = !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : null;
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using (var file = new FileStream(unfinished, options))
            {
                write(new StoppableStream(file, cancellation));
            }

            cancellation.ThrowIfCancellationRequested();
            if (mode is { } kept && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(unfinished, kept);
            }

            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string Reason(Exception failure, string path) => failure switch
    {
        DirectoryNotFoundException => "its directory does not exist.",
        UnauthorizedAccessException => "this user may not write there.",
        PathTooLongException => "the name is too long.",
        _ when path.Length > 0 && failure.Message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var end => failure.Message[..end] + ".",
        _ => failure.Message,
    };

    private static Finding Refused(string path, string message) => new(Code, message) { File = path, Hint = "name another file" };
}
