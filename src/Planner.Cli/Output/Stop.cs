using System.Runtime.InteropServices;

namespace Planner.Cli.Output;

/// <summary>Hears of SIGINT and SIGTERM. Commands end themselves; what does not end in time is left.</summary>
internal sealed class Stop : IDisposable
{
    private const int SignalBase = 128;

    // A drill hears of a stop only before its fault; afterwards it takes its time to leave the system recovered.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> registrations = [];
    private int number = 2;

    public Stop()
    {
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, heard => Hear(heard, 2)));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, heard => Hear(heard, 15)));
    }

    /// <summary>Set by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>130 for SIGINT, 143 for SIGTERM.</summary>
    public int ExitCode => SignalBase + number;

    /// <summary>The command's exit code.</summary>
    /// <exception cref="OperationCanceledException">It was stopped, or did not end in time after a signal.</exception>
    internal async Task<int> UnlessStoppedAsync(Func<CancellationToken, Task<int>> command)
    {
        var running = Task.Run(() => command(Token), CancellationToken.None);
        var stopped = Task.Delay(Timeout.InfiniteTimeSpan, Token);
        if (await Task.WhenAny(running, stopped) == stopped && await Task.WhenAny(running, Task.Delay(Patience)) != running)
        {
            throw new OperationCanceledException(Token);
        }

        return await running;
    }

    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        source.Dispose();
    }

    private void Hear(PosixSignalContext heard, int signal)
    {
        heard.Cancel = true;
        if (!source.IsCancellationRequested)
        {
            number = signal;
            source.Cancel();
        }
    }
}
