namespace Planner.Model.Standards;

/// <summary>Which clauses of different editions ask for the same thing.</summary>
public sealed record Crosswalk
{
    /// <summary>The things asked for, in the order of the file.</summary>
    public required IReadOnlyList<CrosswalkTopic> Topics { get; init; }
}
