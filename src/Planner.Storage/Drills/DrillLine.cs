namespace Planner.Storage.Drills;

/// <summary>One drill in a list. The measurement with its resolution and conditions is in the ledger under <c>drill/ID</c>.</summary>
/// <param name="Id">Names the drill; the same form as a run's id.</param>
/// <param name="System">The system.</param>
/// <param name="Scenario">What was played.</param>
/// <param name="Kind">Tabletop, simulated, key part or full, as the drill calls it.</param>
/// <param name="Outcome">As the drill calls it, such as <c>running</c>, <c>met</c>, <c>missed</c>, <c>aborted</c>.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it ended; null while it runs.</param>
/// <param name="Rto">Measured recovery time; null when there is no figure.</param>
/// <param name="Rpo">Measured span of lost records; null when there is no figure.</param>
public sealed record DrillLine(
    string Id, string System, string Scenario, string Kind, string Outcome, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, TimeSpan? Rto, TimeSpan? Rpo);
