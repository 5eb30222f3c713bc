namespace Planner.Model.Standards;

/// <summary>Which level a standard asks for, by whom an outage reaches and how bad it is. Each pair of the two stands once.</summary>
public sealed record ImportanceMatrix
{
    /// <summary>How well the levels are backed; a placeholder has none.</summary>
    public required VerificationStatus Status { get; init; }

    /// <summary>The cells.</summary>
    public required IReadOnlyList<ImportanceCell> Rows { get; init; }

    /// <summary>The level a cell asks for; null when it is not known.</summary>
    public int? LevelOf(Estates.ImpactScope scope, Estates.ImpactSeverity severity) =>
        Rows.FirstOrDefault(cell => cell.Scope == scope && cell.Severity == severity)?.Level;
}
