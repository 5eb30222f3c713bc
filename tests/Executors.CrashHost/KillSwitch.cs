using System.Diagnostics;

namespace Executors.CrashHost;

/// <summary>Counts the points that the process passes, and does something at the chosen one.</summary>
internal sealed class KillSwitch(int chosen, Action atChosen)
{
    private int passed;

    public static KillSwitch Never { get; } = new(int.MaxValue, () => { });

    public int Passed => passed;

    /// <summary>Ends the process with SIGKILL.</summary>
    public static void Kill()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        using var never = new ManualResetEvent(false);
        never.WaitOne();
    }

    /// <summary>Says that it is there, and goes on when it is told to: meanwhile the process can be frozen.</summary>
    public static void Hold()
    {
        Console.WriteLine("holding");
        Console.ReadLine();
    }

    public void Point()
    {
        if (Interlocked.Increment(ref passed) == chosen)
        {
            atChosen();
        }
    }
}
