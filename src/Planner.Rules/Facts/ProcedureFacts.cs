using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A written procedure.</summary>
public sealed record ProcedureFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>What it governs.</summary>
    public ProcedureKey? Key { get; init; }

    /// <summary>True when it has a document, an approver and an approval date, and its review is not overdue.</summary>
    public bool? InForce { get; init; }
}
