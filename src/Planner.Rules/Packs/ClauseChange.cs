using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>A clause that was brought into a pack.</summary>
public sealed class ClauseChange
{
    internal ClauseChange(Clause clause, ClauseEntry? was)
    {
        Clause = clause;
        Was = was?.Verification;
        Corresponds = clause.Corresponds.Count > 0 ? clause.Corresponds : was?.Corresponds ?? [];
    }

    /// <summary>The clause as it is now.</summary>
    public Clause Clause { get; }

    /// <summary>How well it was backed before; null when it is new.</summary>
    public VerificationStatus? Was { get; }

    /// <summary>The nearest clauses of other editions, as <c>pack/clause</c>; those known before where the clause names none.</summary>
    public IReadOnlyList<string> Corresponds { get; }
}
