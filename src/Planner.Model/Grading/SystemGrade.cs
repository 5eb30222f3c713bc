using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>The grade of one system by one standard.</summary>
public sealed record SystemGrade
{
    /// <summary>The system.</summary>
    public required string System { get; init; }

    /// <summary>The standard with its edition.</summary>
    public required string Standard { get; init; }

    /// <summary>Overall: the lowest element.</summary>
    public required Levels Levels { get; init; }

    /// <summary>The weakest backing among the clauses that decided the level.</summary>
    public required VerificationStatus Basis { get; init; }

    /// <summary>The confirmed required level; null when unknown.</summary>
    public int? Required { get; init; }

    /// <summary>What is proposed as required; null when the grade was made without.</summary>
    public Proposal? Proposed { get; init; }

    /// <summary>Its tier.</summary>
    public required TierGrade Tier { get; init; }

    /// <summary>Per element.</summary>
    public required IReadOnlyList<ElementGrade> Elements { get; init; }

    /// <summary>Per clause.</summary>
    public required IReadOnlyList<ClauseVerdict> Clauses { get; init; }

    /// <summary>What the clauses outside the levels came to; null when the edition has none that are judged.</summary>
    public Duties? Duties => Duties.Of(Clauses, Required ?? Levels.Proven);

    /// <summary>What stands between it and the required level, or the next one where none is required.</summary>
    public required IReadOnlyList<Gap> Gaps { get; init; }
}
