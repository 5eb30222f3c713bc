namespace Planner.Model.Estates;

/// <summary>A written procedure; counts when it has a document, an approver and a review date.</summary>
public sealed record Procedure : IIdentified
{
    /// <summary>Unique among procedures.</summary>
    public required string Id { get; init; }

    /// <summary>What it governs.</summary>
    public required ProcedureKey Key { get; init; }

    /// <summary>Its version.</summary>
    public string? Version { get; init; }

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The last day before it must be reviewed, inside.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>The document.</summary>
    public Attachment? Document { get; init; }
}
