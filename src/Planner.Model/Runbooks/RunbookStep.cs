namespace Planner.Model.Runbooks;

/// <summary>One step of a runbook, bound to a host by the executor that observed it.</summary>
/// <param name="Id">Unique in the runbook, such as <c>promote-b</c>.</param>
/// <param name="Action">What it does.</param>
/// <param name="Technology">The executor that carries it out, such as <c>postgresql</c>.</param>
/// <param name="Host">The host it acts on.</param>
public sealed record RunbookStep(string Id, StepAction Action, string Technology, string Host)
{
    /// <summary>What it does, in words for the person who approves it.</summary>
    public required string Summary { get; init; }

    /// <summary>Steps that must be checked before this one begins.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>What the executor bound it to; part of the hash that is approved. Secrets stand here by reference only.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The commands it will run, as a dry run prints them.</summary>
    public IReadOnlyList<HostCommand> Commands { get; init; } = [];

    /// <summary>What resuming does when its effect is unclear.</summary>
    public WhenUnclear WhenUnclear { get; init; } = WhenUnclear.AskPerson;

    /// <summary>The longest it may take before it counts as failed.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(5);
}
