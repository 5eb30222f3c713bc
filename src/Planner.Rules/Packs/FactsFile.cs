namespace Planner.Rules.Packs;

/// <summary>The fact catalogue as a file.</summary>
internal sealed record FactsFile
{
    public required IReadOnlyList<FactEntry> Facts { get; init; }
}
