namespace Planner.Model.Standards;

/// <summary>Some clauses of one edition.</summary>
public sealed record ClauseSet
{
    /// <summary>The edition's id.</summary>
    public required string Standard { get; init; }

    /// <summary>The clauses' ids; in a file <c>*</c> stands for any part of one.</summary>
    public required IReadOnlyList<string> Ids { get; init; }
}
