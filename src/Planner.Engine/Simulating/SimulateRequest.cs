namespace Planner.Engine.Simulating;

/// <summary>What to simulate.</summary>
/// <param name="Estate">A file, or <c>@name</c> for a stored estate.</param>
public sealed record SimulateRequest(string Estate)
{
    /// <summary>Observation files to lay over it.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>A plan file whose designs are simulated; null for the protections of today.</summary>
    public string? Plan { get; init; }

    /// <summary>Systems by id; empty for all.</summary>
    public IReadOnlyList<string> Systems { get; init; } = [];

    /// <summary>Simulated years a system, 2 to 10,000,000.</summary>
    public long Years { get; init; } = 20_000;

    /// <summary>Simulated recoveries a scenario, 2 to 10,000,000.</summary>
    public long Recoveries { get; init; } = 20_000;

    /// <summary>Names the run; 0 or more.</summary>
    public long Seed { get; init; } = 1;
}
