namespace Planner.Documents;

/// <summary>What a path by id names.</summary>
/// <param name="At">As far as the path could be followed.</param>
/// <param name="Value">What stands there; null when nothing does.</param>
/// <param name="IsKnown">True when every step is a key or an id that is there; the value may still be unknown.</param>
/// <param name="Instead">What the first step that failed could have been; empty where nothing could.</param>
public sealed record PathMatch(NodePath At, object? Value, bool IsKnown, IEnumerable<string> Instead);
