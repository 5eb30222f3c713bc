using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>A fact of the catalogue <c>standards/facts.yaml</c>.</summary>
public sealed record FactEntry
{
    /// <summary>Path in the facts without members' ids, such as <c>criticalData.backups.interval</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>bool</c>, <c>int</c>, <c>double</c>, <c>string</c>, <c>enum</c>, <c>duration</c>, <c>timestamp</c>, <c>list</c> or <c>record</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The words of an enumeration.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What a number counts.</summary>
    public string? Unit { get; init; }

    /// <summary>Its name for people.</summary>
    public required Words Label { get; init; }

    /// <summary>Values of the estate it comes from, as path templates: <c>{system}</c>, <c>{0}</c> the id of the outermost list member.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>True where a known value is what it is and no remedy changes it: what a thing is, what is past, what the business wants. It holds of all facts below it too.</summary>
    public bool Given { get; init; }

    /// <summary>How it is derived, where it is.</summary>
    public Words? Formula { get; init; }
}
