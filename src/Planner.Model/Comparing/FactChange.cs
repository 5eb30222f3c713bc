namespace Planner.Model.Comparing;

/// <summary>A value that differs, in itself or in its evidence.</summary>
/// <param name="Path">Where it stands: in the estate, or among the facts where only facts are known.</param>
/// <param name="Before">As the first has it; null when the first does not name it.</param>
/// <param name="After">As the second has it; null when the second does not name it.</param>
public sealed record FactChange(string Path, FactMark? Before, FactMark? After)
{
    /// <summary>True when the value is the same and only its evidence differs.</summary>
    public bool IsEvidence => Before is not null && After is not null && Before.Value == After.Value;
}
