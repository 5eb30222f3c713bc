namespace Planner.Model.Planning;

/// <summary>Predictions by simulation for the systems of an estate: never objectives, never measurements.</summary>
public sealed record EstateSimulation
{
    /// <summary><c>planner/simulation/v1</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Program and version.</summary>
    public required string Program { get; init; }

    /// <summary>Hash of the estate's document.</summary>
    public required string EstateSha256 { get; init; }

    /// <summary>Hash of the plan whose designs were simulated; null for the protections of today.</summary>
    public string? PlanSha256 { get; init; }

    /// <summary>Seed of the run.</summary>
    public required long Seed { get; init; }

    /// <summary>Simulated years a system.</summary>
    public required long Years { get; init; }

    /// <summary>Simulated recoveries a scenario.</summary>
    public required long Recoveries { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyList<SystemSimulation> Systems { get; init; }
}
