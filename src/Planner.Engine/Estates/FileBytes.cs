using Planner.Documents;
using Planner.Model.Findings;

namespace Planner.Engine.Estates;

/// <summary>Reads a file, a pipe or standard input once, whole.</summary>
internal static class FileBytes
{
    /// <summary>Its bytes, or the finding that says why it cannot be read.</summary>
    public static async Task<Outcome<byte[]>> ReadAsync(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            return Refused(path, "It is a directory.", "name a file in it");
        }

        if (!File.Exists(path))
        {
            return Refused(path, "There is no such file.", "check its name");
        }

        // Opening or reading a pipe may wait for ever and cannot be called off, so a stop leaves it behind.
        return await Task.Run(() => Read(path), CancellationToken.None).WaitAsync(cancellation);
    }

    private static Outcome<byte[]> Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var bytes = new MemoryStream();
            var (buffer, read) = (new byte[1 << 16], 0);
            // One byte past the greatest size is enough for the reader to say that there is too much.
            while (bytes.Length <= DocumentLimits.Default.Largest.Bytes && (read = file.Read(buffer)) > 0)
            {
                bytes.Write(buffer, 0, read);
            }

            return Outcome<byte[]>.Of(bytes.ToArray());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refused(path, failure is UnauthorizedAccessException ? "This user may not read it." : failure.Message, "check that it is there and may be read");
        }
    }

    private static Outcome<byte[]> Refused(string path, string message, string hint) =>
        Outcome<byte[]>.Refused([new Finding(DocumentCodes.NotReadable.Code, message) { File = path, Hint = hint }]);
}
