using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Model.Comparing;

/// <summary>What one edition says of a system.</summary>
public sealed record EditionGrade
{
    /// <summary>Its levels.</summary>
    public required Levels Levels { get; init; }

    /// <summary>The weakest backing among the clauses that decided the level.</summary>
    public required VerificationStatus Basis { get; init; }

    /// <summary>The level required by this edition; null when unknown.</summary>
    public required int? Required { get; init; }

    /// <summary>Per element.</summary>
    public required IReadOnlyList<ElementGrade> Elements { get; init; }

    /// <summary>How many clauses pass.</summary>
    public required int Passed { get; init; }

    /// <summary>How many fail.</summary>
    public required int Failed { get; init; }

    /// <summary>How many are unknown.</summary>
    public required int Unknown { get; init; }
}
