using Planner.Documents;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>A floor as <c>pack.yaml</c> writes it.</summary>
internal sealed record FloorEntry
{
    public required string Id { get; init; }

    public required string Clause { get; init; }

    public FloorScope Scope { get; init; }

    public required SourceText When { get; init; }

    public string? Standard { get; init; }

    public int? Level { get; init; }

    public TimeSpan? Rto { get; init; }

    public TimeSpan? Rpo { get; init; }

    public required Words Reason { get; init; }

    /// <summary>As data.</summary>
    public Floor ToFloor() => new()
    {
        Id = Id,
        Clause = Clause,
        Scope = Scope,
        When = When.Text,
        Standard = Standard,
        Level = Level,
        Rto = Rto,
        Rpo = Rpo,
        Reason = Reason,
    };
}
