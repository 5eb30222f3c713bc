using Planner.Model.Quantities;

namespace Planner.Engine.Planning;

/// <summary>What to plan for and under which limits.</summary>
/// <param name="Estate">A file, or <c>@name</c> for a stored estate.</param>
public sealed record PlanRequest(string Estate)
{
    /// <summary>Observation files to lay over it.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>Standards by id; empty for those that apply to the organisation.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>The day; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The most new outlay of a year; null for no limit.</summary>
    public Money? Budget { get; init; }

    /// <summary>Levels demanded, such as <c>core=5</c> (of GB/T 20988-2007) or <c>core=jrt0168-2018:5</c>.</summary>
    public IReadOnlyList<string> Require { get; init; } = [];

    /// <summary>Loss of an hour of downtime, such as <c>core=200000</c>, in CNY.</summary>
    public IReadOnlyList<string> Loss { get; init; } = [];

    /// <summary>A price file; null for the product's examples.</summary>
    public string? Prices { get; init; }

    /// <summary>True to leave systems as they are whose demands no design meets.</summary>
    public bool LeaveConflicts { get; init; }

    /// <summary>Seed of the solver.</summary>
    public int Seed { get; init; } = 1;
}
