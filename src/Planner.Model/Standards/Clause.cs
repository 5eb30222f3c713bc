namespace Planner.Model.Standards;

/// <summary>One requirement of one edition at one level, in the product's own words, with the check that decides it.</summary>
public sealed record Clause
{
    /// <summary>Unique in the pack, such as <c>A.3-D1-c</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The element it belongs to.</summary>
    public required string Element { get; init; }

    /// <summary>The level it belongs to; null where it holds whatever the level.</summary>
    public required int? Level { get; init; }

    /// <summary>What it is for; always <see cref="ClauseRole.Duty"/> or <see cref="ClauseRole.Advice"/> when it has no level.</summary>
    public ClauseRole Role { get; init; }

    /// <summary>What it asks, paraphrased.</summary>
    public required Words Requires { get; init; }

    /// <summary>What decides it.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>CEL: where it applies; null: everywhere.</summary>
    public string? When { get; init; }

    /// <summary><c>list as name</c>: each member of the list is checked and the worst decides.</summary>
    public string? Over { get; init; }

    /// <summary>CEL: what must hold; null only in a placeholder.</summary>
    public string? Check { get; init; }

    /// <summary>What evidence a pass needs.</summary>
    public required EvidenceDemand Evidence { get; init; }

    /// <summary>What closes a gap.</summary>
    public IReadOnlyList<Words> Remedies { get; init; } = [];

    /// <summary>How well the wording is backed.</summary>
    public required VerificationStatus Verification { get; init; }

    /// <summary>The nearest clauses of other editions, as <c>pack/clause</c>, such as <c>gbt20988-2007/7.5.2-f</c>.</summary>
    public IReadOnlyList<string> Corresponds { get; init; } = [];

    /// <summary>Where the wording comes from, as listed in <c>standards/README.md</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
