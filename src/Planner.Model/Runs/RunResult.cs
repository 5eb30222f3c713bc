using Planner.Model.Runbooks;

namespace Planner.Model.Runs;

/// <summary>What a verb that runs something came to. Closed: the nested records are all there is.</summary>
public abstract record RunResult
{
    private RunResult()
    {
    }

    /// <summary>A dry run: what would run, where; nothing was changed or recorded.</summary>
    /// <param name="Runbook">The steps with their commands.</param>
    /// <param name="RunbookSha256">What an approval has to name.</param>
    /// <param name="Approval">What would allow it now, in words.</param>
    /// <param name="Refusal">Why it would be refused now; null when it would begin.</param>
    public sealed record WouldRun(Runbook Runbook, string RunbookSha256, string Approval, string? Refusal) : RunResult;

    /// <summary>Nothing differs from what is wanted, so nothing was run.</summary>
    /// <param name="Reason">What is there already.</param>
    public sealed record Nothing(string Reason) : RunResult;

    /// <summary>Not allowed or not possible; nothing was changed on any host.</summary>
    /// <param name="Reason">Why, and what is needed.</param>
    /// <param name="RunbookSha256">What an approval has to name; null when approving would not help.</param>
    public sealed record Refused(string Reason, string? RunbookSha256) : RunResult;

    /// <summary>Somebody else drives this run, or another run of the system; nothing was changed.</summary>
    /// <param name="Run">The run that is driven.</param>
    /// <param name="Holder">Who drives it, as MACHINE/PROCESS.</param>
    /// <param name="Until">When that lease ends unless it is renewed.</param>
    public sealed record Held(string Run, string Holder, DateTimeOffset Until) : RunResult;

    /// <summary>It was driven as far as it goes: finished, waiting for people, failed or aborted, as its phase says.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Lost">How the lease was lost on the way; null when it was kept.</param>
    public sealed record Driven(RunDetail Run, string? Lost) : RunResult;

    /// <summary>What a person said is recorded; resume the run, unless somebody drives it.</summary>
    /// <param name="Run">The run with it.</param>
    public sealed record Recorded(RunDetail Run) : RunResult;
}
