using Executors.Runbooks.State;

namespace Executors.Runbooks.Driving;

/// <summary>What a verb on a run came to. Closed: the nested records are all there is.</summary>
public abstract record RunAnswer
{
    private RunAnswer()
    {
    }

    /// <summary>Every step's effect is there.</summary>
    /// <param name="State">The run.</param>
    public sealed record Finished(RunState State) : RunAnswer;

    /// <summary>Steps wait for people; everything that could be done without them is done.</summary>
    /// <param name="State">The run; its asked steps hold the questions.</param>
    public sealed record Waiting(RunState State) : RunAnswer;

    /// <summary>A step failed; the run can be resumed or aborted.</summary>
    /// <param name="State">The run; its failed steps hold reason and remedy.</param>
    public sealed record Failed(RunState State) : RunAnswer;

    /// <summary>The run was ended.</summary>
    /// <param name="State">The run; steps in doubt were begun and not seen done.</param>
    public sealed record Aborted(RunState State) : RunAnswer;

    /// <summary>What a person said is recorded; the run goes on when it is resumed, or with its driver.</summary>
    /// <param name="State">The run with it.</param>
    public sealed record Recorded(RunState State) : RunAnswer;

    /// <summary>Not allowed or not possible; nothing was changed on any host.</summary>
    /// <param name="Reason">Why, and what is needed.</param>
    /// <param name="State">The run; null where none was made.</param>
    public sealed record Refused(string Reason, RunState? State) : RunAnswer;

    /// <summary>Somebody else drives this run, or another run of the system; nothing was changed.</summary>
    /// <param name="Run">The run that is driven.</param>
    /// <param name="Holder">Who drives it.</param>
    /// <param name="Until">When that lease ends unless it is renewed.</param>
    public sealed record Held(RunId Run, string Holder, DateTimeOffset Until) : RunAnswer;

    /// <summary>This driver lost its lease and stopped before the next change.</summary>
    /// <param name="State">The run as it stands.</param>
    /// <param name="Reason">How it was lost.</param>
    public sealed record LeaseLost(RunState State, string Reason) : RunAnswer;
}
