namespace Planner.Engine.Executing;

/// <summary>The protection that is wanted.</summary>
/// <param name="Estate">The stored estate, with the @.</param>
/// <param name="Synchronous">True when a write must be on both hosts before it is acknowledged.</param>
/// <param name="DryRun">True to change and record nothing.</param>
public sealed record ApplyRequest(string Estate, bool Synchronous, bool DryRun);
