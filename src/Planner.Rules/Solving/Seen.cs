namespace Planner.Rules.Solving;

/// <summary>A fact through one lens.</summary>
/// <param name="Value">Its value there.</param>
/// <param name="IsHidden">True when what holds the fact is stated, but not through this lens.</param>
internal readonly record struct Seen(object? Value, bool IsHidden);
