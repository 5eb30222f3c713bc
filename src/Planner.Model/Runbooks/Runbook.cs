namespace Planner.Model.Runbooks;

/// <summary>The bound steps that carry one thing out for one system; its canonical form is hashed and approved.</summary>
/// <param name="Id">Stable id, such as <c>failover-core-banking</c>.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="System">The system it recovers.</param>
/// <param name="Steps">In an order that respects <see cref="RunbookStep.After"/>.</param>
/// <param name="ObservedSha256">Hash of the observation it was bound to; another state needs another approval.</param>
public sealed record Runbook(string Id, RunbookKind Kind, string System, IReadOnlyList<RunbookStep> Steps, string ObservedSha256);
