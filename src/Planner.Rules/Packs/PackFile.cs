using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary><c>pack.yaml</c>: everything of a pack but its clauses.</summary>
internal sealed record PackFile
{
    public required string Id { get; init; }

    public required string Number { get; init; }

    public required Words Title { get; init; }

    public required EditionStatus Status { get; init; }

    public string? SupersededBy { get; init; }

    public DateOnly? SupersededOn { get; init; }

    public required Claim Claim { get; init; }

    public required Words Coverage { get; init; }

    public required IReadOnlyList<LevelName> Levels { get; init; }

    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>How many clauses the pack has; a lost file must not go unseen.</summary>
    public required int ClauseCount { get; init; }

    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    public IReadOnlyList<FloorEntry> Floors { get; init; } = [];

    public ObjectiveMap? Objectives { get; init; }
}
