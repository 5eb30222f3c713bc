using Planner.Model.Drills;
using Planner.Reports.Assessments;

namespace Planner.Reports.Drills;

/// <summary>A drill with what the report on it needs besides.</summary>
/// <param name="Drill">The drill.</param>
/// <param name="Organisation">Whose estate it is; null when the estate does not say.</param>
/// <param name="Lab">True when the estate is a lab.</param>
public sealed record DrillSubject(DrillReport Drill, string? Organisation, bool Lab)
{
    /// <summary>The ledger when the report was made.</summary>
    public required LedgerMark Ledger { get; init; }

    /// <summary>Place and hash of the ledger's last entry about the drill.</summary>
    public required LedgerMark Entry { get; init; }

    /// <summary>Who had it made.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Program and version.</summary>
    public required string Program { get; init; }
}
