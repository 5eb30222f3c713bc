using Planner.Model.Estates;

namespace Planner.Model.Standards;

/// <summary>What evidence a pass needs.</summary>
public sealed record EvidenceDemand
{
    /// <summary>Sources accepted.</summary>
    public required IReadOnlyList<EvidenceSource> Sources { get; init; }

    /// <summary>Greatest age, inside; null when age does not matter.</summary>
    public TimeSpan? MaxAge { get; init; }
}
