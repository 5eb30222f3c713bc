namespace Planner.Model.Runs;

/// <summary>Who has approved a runbook so far.</summary>
/// <param name="RunbookSha256">Hash of the runbook.</param>
/// <param name="People">Who, in the order of approving.</param>
/// <param name="Needed">How many different people it needs.</param>
public sealed record RunbookApprovals(string RunbookSha256, IReadOnlyList<string> People, int Needed);
