using Planner.Model.Quantities;

namespace Planner.Documents;

/// <summary>Bounds against hostile input. Past them a document is refused.</summary>
public sealed record DocumentLimits
{
    /// <summary>What every reader uses unless told otherwise.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Greatest size of a document, inside; 256 MiB.</summary>
    public DataSize Largest { get; init; } = new(256L << 20);

    /// <summary>Deepest nesting of lists and records, inside; 100.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Findings that are reported one by one, 10,000; further ones are counted.</summary>
    public int Findings { get; init; } = 10_000;
}
