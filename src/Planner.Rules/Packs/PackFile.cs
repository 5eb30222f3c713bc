using Planner.Model.Estates;
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

    public Words? StillBinds { get; init; }

    /// <summary>The pack whose levels, elements, parameters and clauses this one takes over.</summary>
    public string? Extends { get; init; }

    /// <summary>For whom it is; empty for all.</summary>
    public IReadOnlyList<OrganisationKind> Organisations { get; init; } = [];

    public ImportanceMatrix? ImportanceMatrix { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>What stands for <c>key indicators</c> in what is said of a system.</summary>
    public Words? Covers { get; init; }

    public required Words Coverage { get; init; }

    public IReadOnlyList<LevelName> Levels { get; init; } = [];

    public IReadOnlyList<Element> Elements { get; init; } = [];

    /// <summary>How many clauses the pack has; a lost file must not go unseen.</summary>
    public required int ClauseCount { get; init; }

    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    public IReadOnlyList<FloorEntry> Floors { get; init; } = [];

    public ObjectiveMap? Objectives { get; init; }

    /// <summary>This head after what it takes over from the pack it extends.</summary>
    public PackFile After(PackFile other) => this with
    {
        Levels = [.. other.Levels, .. Levels],
        Elements = [.. other.Elements, .. Elements],
        Parameters = [.. other.Parameters, .. Parameters],
        Objectives = Objectives ?? other.Objectives,
    };
}
