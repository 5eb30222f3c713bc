using System.Diagnostics;

namespace Executors.CrashHost;

/// <summary>Counts the points that the process passes, and ends it with SIGKILL at the chosen one.</summary>
internal sealed class KillSwitch(int killAt)
{
    private int passed;

    public int Passed => passed;

    public void Point()
    {
        if (Interlocked.Increment(ref passed) == killAt)
        {
            using var self = Process.GetCurrentProcess();
            self.Kill();
            using var never = new ManualResetEvent(false);
            never.WaitOne();
        }
    }
}
