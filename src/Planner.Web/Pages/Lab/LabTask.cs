using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;

namespace Planner.Web.Pages.Lab;

/// <summary>Something long that was asked for on a page. What it does to hosts is in the store; this is only what the asker is told meanwhile.</summary>
/// <param name="kind">What it is.</param>
/// <param name="actor">Who asked.</param>
/// <param name="askedAt">When.</param>
/// <param name="work">Does it.</param>
public sealed partial class LabTask(LabTaskKind kind, Actor actor, DateTimeOffset askedAt, Func<IProgress<RunNews>, CancellationToken, Task<LabAnswer>> work) : IProgress<RunNews>
{
    private const int Most = 200;
    private readonly Lock turn = new();
    private readonly Queue<RunNews> news = new();

    /// <summary>What it is.</summary>
    public LabTaskKind Kind { get; } = kind;

    /// <summary>Who asked.</summary>
    public Actor Actor { get; } = actor;

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; } = askedAt;

    /// <summary>When its turn came; null while it waits.</summary>
    public DateTimeOffset? BegunAt { get; private set; }

    /// <summary>What it came to; null while it is not over.</summary>
    public LabAnswer? Answer { get; private set; }

    /// <summary>The run or drill that it told of first; null before.</summary>
    public string? About { get; private set; }

    /// <summary>The newest lines, oldest first.</summary>
    public IReadOnlyList<RunNews> News
    {
        get
        {
            lock (turn)
            {
                return [.. news];
            }
        }
    }

    /// <inheritdoc/>
    public void Report(RunNews value)
    {
        lock (turn)
        {
            About ??= value.About;
            news.Enqueue(value);
            if (news.Count > Most)
            {
                news.Dequeue();
            }
        }
    }

    /// <summary>Does it, and keeps what it came to.</summary>
    internal async Task CarryOutAsync(TimeProvider clock, ILogger log, CancellationToken cancellation)
    {
        BegunAt = clock.GetUtcNow();
        try
        {
            Answer = await work(this, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The next task must get its turn whatever became of this one.
            Failed(log, failure, Kind, Actor.Id);
            Answer = new LabAnswer("", [new Finding("WEB500", $"{failure.GetType().Name}: {failure.Message}") { Hint = "the log of the server says more" }]);
        }
        finally
        {
            Answer ??= new LabAnswer("", [new Finding("WEB503", "The server stopped before this was over.") { Hint = "what was begun can be resumed" }]);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{kind} of {actor} failed")]
    private static partial void Failed(ILogger log, Exception failure, LabTaskKind kind, string actor);
}
