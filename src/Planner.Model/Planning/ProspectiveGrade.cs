using Planner.Model.Estates;

namespace Planner.Model.Planning;

/// <summary>The level a system would reach if a design were built, evidenced, and drilled as predicted. A projection: it is no grade and cannot be stored as one.</summary>
public sealed record ProspectiveGrade : IIdentified
{
    /// <summary>The standard.</summary>
    public required string Id { get; init; }

    /// <summary>What would be reached: planned values count, all else on today's evidence.</summary>
    public required int Reached { get; init; }

    /// <summary>What would be reached if today's claims were proven too.</summary>
    public required int Claimed { get; init; }

    /// <summary>What is not ruled out.</summary>
    public required int Possible { get; init; }

    /// <summary>The level demanded; null when none is.</summary>
    public int? Required { get; init; }

    /// <summary>Per element.</summary>
    public required IReadOnlyList<ProspectiveElement> Elements { get; init; }

    /// <summary>Clauses up to the level demanded, or the next one, that people must meet: staff, procedures, recovery plan, drills.</summary>
    public required IReadOnlyList<string> ForPeople { get; init; }

    /// <summary>Other clauses there that would still fail.</summary>
    public required IReadOnlyList<string> StillFailing { get; init; }

    /// <summary>Other clauses there whose facts or evidence would still be missing.</summary>
    public required IReadOnlyList<string> StillUnproven { get; init; }
}
