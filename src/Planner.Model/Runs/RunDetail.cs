namespace Planner.Model.Runs;

/// <summary>A run with its steps, as its journal tells it.</summary>
/// <param name="Overview">What a list shows.</param>
/// <param name="Steps">In the runbook's order.</param>
public sealed record RunDetail(RunOverview Overview, IReadOnlyList<StepDetail> Steps)
{
    /// <summary>What allowed it, in words; null before it was admitted.</summary>
    public string? Approval { get; init; }

    /// <summary>Why it was refused or aborted; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>The estate it belongs to, with the @; null when it is not recorded.</summary>
    public string? Estate { get; init; }
}
