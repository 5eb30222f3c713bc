using System.Runtime.InteropServices;
using System.Text;

namespace Planner.Engine;

/// <summary>What stands at a path. The base library tells a device or a pipe from a file only by opening it, and opening a pipe waits.</summary>
/// <param name="IsRegular">A plain file.</param>
/// <param name="Identity">Device and inode: equal exactly for two paths of one file.</param>
internal sealed record FileKind(bool IsRegular, (uint Major, uint Minor, ulong Inode) Identity)
{
    private const int FollowFromHere = -100;
    private const uint BasicFields = 0x7ff;
    private const int TypeMask = 0xf000;
    private const int Regular = 0x8000;

    /// <summary>Follows links; null where nothing stands, or where the system does not say (not Linux).</summary>
    public static FileKind? At(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        // struct statx is part of the kernel's interface: the same layout on every architecture.
        var answer = new byte[256];
        if (StatX(FollowFromHere, [.. Encoding.UTF8.GetBytes(path), 0], 0, BasicFields, answer) != 0)
        {
            return null;
        }

        var mode = BitConverter.ToUInt16(answer, 28);
        return new FileKind((mode & TypeMask) == Regular, (BitConverter.ToUInt32(answer, 136), BitConverter.ToUInt32(answer, 140), BitConverter.ToUInt64(answer, 32)));
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int directory, byte[] path, int flags, uint mask, byte[] answer);
}
