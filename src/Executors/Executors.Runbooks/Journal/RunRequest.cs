using Planner.Model.Runbooks;

namespace Executors.Runbooks.Journal;

/// <summary>What is to be run, as recorded when the run begins: enough to resume it in another process.</summary>
/// <param name="Runbook">The bound steps.</param>
/// <param name="Scenario">What happened or is played, such as <c>host</c> or <c>zone</c>; a standing authorisation names the same.</param>
/// <param name="Lab">True when the estate is marked <c>lab: true</c>; then no approval is needed.</param>
/// <param name="Context">What the caller needs to find the targets again, such as <c>estate</c> and <c>plan</c> hashes; no secrets.</param>
public sealed record RunRequest(Runbook Runbook, string Scenario, bool Lab, IReadOnlyDictionary<string, string> Context);
