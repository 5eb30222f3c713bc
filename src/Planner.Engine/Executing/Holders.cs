using System.Diagnostics;
using System.Globalization;

namespace Planner.Engine.Executing;

/// <summary>Who holds a lease, written MACHINE/PROCESS.</summary>
internal static class Holders
{
    /// <summary>True when the holder is a process of this machine that no longer runs. A number that was given again counts as running.</summary>
    public static bool IsGone(string holder)
    {
        var cut = holder.LastIndexOf('/');
        if (cut < 0 || holder[..cut] != Environment.MachineName || !int.TryParse(holder[(cut + 1)..], CultureInfo.InvariantCulture, out var process))
        {
            return false;
        }
        return !Process.GetProcesses().Any(running => running.Id == process);
    }
}
