using Planner.Model.Estates;

namespace Planner.Model.Standards;

/// <summary>One edition of one standard as data.</summary>
public sealed record StandardPack
{
    /// <summary>Standard and edition, such as <c>gbt20988-2007</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required Words Title { get; init; }

    /// <summary>As printed, such as <c>GB/T 20988-2007</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Whether it is in force.</summary>
    public required EditionStatus Status { get; init; }

    /// <summary>The edition that replaced it.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>First day on which the other is in force.</summary>
    public DateOnly? SupersededOn { get; init; }

    /// <summary>Where an edition that was replaced still binds; null where that is not known.</summary>
    public Words? StillBinds { get; init; }

    /// <summary>The edition that its clauses were taken over from, where its own text is not known.</summary>
    public string? Extends { get; init; }

    /// <summary>For whom it is; empty for all.</summary>
    public IReadOnlyList<OrganisationKind> Organisations { get; init; } = [];

    /// <summary>Which importance asks for which level; null where the standard has no such matrix.</summary>
    public ImportanceMatrix? ImportanceMatrix { get; init; }

    /// <summary>What may be said of a system.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What a pack of key indicators speaks of, where these are not indicators, such as <c>backup clauses</c>; null for key indicators.</summary>
    public Words? Covers { get; init; }

    /// <summary>What of the standard is encoded and what is not.</summary>
    public required Words Coverage { get; init; }

    /// <summary>Its levels, weakest first.</summary>
    public required IReadOnlyList<LevelName> Levels { get; init; }

    /// <summary>Its elements.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>The elements that clauses of a level belong to, in their order; the others hold duties and advice alone and have no level.</summary>
    public IReadOnlyList<Element> GradedElements =>
        [.. Elements.Where(element => Clauses.Any(clause => clause.Role == ClauseRole.Level && clause.Element == element.Id))];

    /// <summary>Numbers the product chose.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>What it makes others ask for at least.</summary>
    public IReadOnlyList<Floor> Floors { get; init; } = [];

    /// <summary>Its clauses in the order of the standard.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>How objectives are read as its levels; null when they are not.</summary>
    public ObjectiveMap? Objectives { get; init; }

    /// <summary>Hash over its files.</summary>
    public required string Sha256 { get; init; }
}
