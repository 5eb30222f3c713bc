namespace Planner.Rules.Language;

/// <summary>A fact that decided a clause, or is missing to decide it.</summary>
/// <param name="Path">By id where members have one: <c>criticalData[core-db].backups[db-full].interval</c>; <c>size(…)</c> for a count.</param>
/// <param name="Value">bool, long, double, string, TimeSpan or DateTimeOffset; null unless known.</param>
/// <param name="State">How it stood.</param>
internal sealed record FactUse(string Path, object? Value, FactState State);
