using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>The edition that was graded.</summary>
public sealed record StandardUse
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is in force.</summary>
    public required EditionStatus Status { get; init; }

    /// <summary>Hash of its pack.</summary>
    public required string Sha256 { get; init; }
}
