namespace Planner.Model.Standards;

/// <summary>A number that the standard leaves open and the product had to choose; printed as the product's.</summary>
public sealed record Parameter
{
    /// <summary>Name after <c>params.</c> in clauses.</summary>
    public required string Id { get; init; }

    /// <summary>Its value in the text form of its type, such as <c>12h</c>.</summary>
    public required string Value { get; init; }

    /// <summary><c>duration</c>, <c>int</c>, <c>double</c>, <c>bool</c> or <c>string</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What it settles and why this value.</summary>
    public required Words Meaning { get; init; }
}
