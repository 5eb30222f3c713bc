namespace Planner.Engine.Drilling;

/// <summary>One drill of a system at a time, by a lock that ends with its process however that ends.</summary>
internal sealed class DrillLock : IDisposable
{
    private readonly FileStream held;

    private DrillLock(FileStream held) => this.held = held;

    /// <summary>The folder of sentinel journals and locks.</summary>
    public static string FolderOf(EngineRoom room) => Path.Combine(Path.GetFullPath(room.DataFolder), "drills");

    /// <summary>Null when another process holds it.</summary>
    public static DrillLock? Take(EngineRoom room, string system)
    {
        Directory.CreateDirectory(FolderOf(room));
        try
        {
            return new DrillLock(new FileStream(Path.Combine(FolderOf(room), $"{system}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException busy) when (busy is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    public void Dispose() => held.Dispose();
}
