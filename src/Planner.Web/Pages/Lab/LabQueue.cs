using System.Threading.Channels;

namespace Planner.Web.Pages.Lab;

/// <summary>
/// Carries out what pages ask for, one at a time, in the process of the server: a page that is closed stops nothing. When the server stops,
/// the task hears of it; a run can then be resumed, and a drill whose fault has happened is brought to its end first.
/// </summary>
internal sealed class LabQueue(TimeProvider clock, ILogger<LabQueue> log) : BackgroundService
{
    private const int Waiting = 8;
    private readonly Channel<LabTask> line = Channel.CreateBounded<LabTask>(Waiting);
    private volatile LabTask? newest;

    /// <summary>What was asked for last; null before the first.</summary>
    public LabTask? Newest => newest;

    /// <summary>True while something is under way or waits.</summary>
    public bool IsBusy => newest is { Answer: null };

    /// <summary>Takes a task. False when something is under way: what it leaves behind is not known yet, so nothing is lined up blindly.</summary>
    public bool TryAdd(LabTask task)
    {
        lock (line)
        {
            if (IsBusy || !line.Writer.TryWrite(task))
            {
                return false;
            }

            newest = task;
            return true;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var task in line.Reader.ReadAllAsync(stoppingToken))
        {
            await task.CarryOutAsync(clock, log, stoppingToken);
        }
    }
}
