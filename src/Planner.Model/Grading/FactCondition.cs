using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>What a fact must be, everything else being as told: one of some values, or within bounds. Without either, it must be known.</summary>
public sealed record FactCondition
{
    /// <summary>Name in the fact catalogue.</summary>
    public required string Fact { get; init; }

    /// <summary>Path with the ids of members.</summary>
    public required string Path { get; init; }

    /// <summary>Its name for people; null where the catalogue has none.</summary>
    public Words? Label { get; init; }

    /// <summary>Any of these will do; empty for what has bounds.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>The least value, itself allowed.</summary>
    public string? AtLeast { get; init; }

    /// <summary>The greatest value, itself allowed.</summary>
    public string? AtMost { get; init; }

    /// <summary>It must be greater than this.</summary>
    public string? Above { get; init; }

    /// <summary>It must be less than this.</summary>
    public string? Below { get; init; }
}
