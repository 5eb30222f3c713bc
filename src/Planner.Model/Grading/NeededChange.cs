using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>One change to what is said of a system.</summary>
public sealed record NeededChange
{
    /// <summary>What it asks for.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What is done.</summary>
    public required ChangeAction Action { get; init; }

    /// <summary>Name in the fact catalogue.</summary>
    public required string Fact { get; init; }

    /// <summary>Path with the ids of members; a new member is called <c>new-1</c>, <c>new-2</c> ….</summary>
    public required string Path { get; init; }

    /// <summary>Its name for people; null where the catalogue has none.</summary>
    public Words? Label { get; init; }

    /// <summary>The value now; null for unknown and for lists, records and members.</summary>
    public string? Now { get; init; }

    /// <summary>What must hold afterwards, of the fact or of the new member.</summary>
    public IReadOnlyList<FactCondition> Wanted { get; init; } = [];

    /// <summary>The clauses that need it, the other changes being made.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>Which evidence those clauses accept.</summary>
    public IReadOnlyList<EvidenceNeed> Evidence { get; init; } = [];

    /// <summary>What is wrong with the evidence there is, for changes that only prove.</summary>
    public IReadOnlyList<EvidenceShortfall> Shortfalls { get; init; } = [];
}
