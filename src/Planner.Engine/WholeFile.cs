namespace Planner.Engine;

/// <summary>Writes files whole or not at all: a file is made beside its place and moved there.</summary>
internal static class WholeFile
{
    /// <exception cref="IOException">It cannot be written; what stood there is unchanged.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var unfinished = $"{path}.{Environment.ProcessId}.part";
        try
        {
            using (var stream = File.Create(unfinished))
            {
                write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
