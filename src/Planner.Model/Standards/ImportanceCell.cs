using Planner.Model.Estates;

namespace Planner.Model.Standards;

/// <summary>One cell of an importance matrix.</summary>
public sealed record ImportanceCell
{
    /// <summary>Whom an outage reaches.</summary>
    public required ImpactScope Scope { get; init; }

    /// <summary>How bad it is.</summary>
    public required ImpactSeverity Severity { get; init; }

    /// <summary>The level asked for; absent: unknown.</summary>
    public int? Level { get; init; }
}
