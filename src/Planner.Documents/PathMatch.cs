namespace Planner.Documents;

/// <summary>What a path by id names.</summary>
/// <param name="At">As far as the path could be followed.</param>
/// <param name="Value">What stands there; null when nothing does.</param>
public sealed record PathMatch(NodePath At, object? Value)
{
    /// <summary>True when every step is a key or an id that is there; the value may still be unknown.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The step that is no key and no id of what stands at <see cref="At"/>; null when there is no such step.</summary>
    public string? Unknown { get; init; }

    /// <summary>What could stand in place of <see cref="Unknown"/>.</summary>
    public IReadOnlyCollection<string> Instead { get; init; } = [];

    /// <summary>The innermost record that the path went through.</summary>
    public required object Holder { get; init; }

    /// <summary>The C# property by which the path left it; null when it did not.</summary>
    public string? Member { get; init; }
}
