using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>Turns what each clause asks into what each fact serves.</summary>
public static class ServedClauses
{
    /// <summary>Every fact that a clause asks for, by name, with all the clauses that do. Computed from the compiled clauses, so it cannot fall behind them.</summary>
    public static IReadOnlyList<FactClauses> Of(Standards standards)
    {
        var asked =
            from pack in standards.Packs
            from clause in pack.Clauses
            from fact in (clause.When?.Reads ?? []).Concat(clause.Check?.Reads ?? []).Distinct(StringComparer.Ordinal)
            where !fact.StartsWith("params.", StringComparison.Ordinal)
            select (Fact: fact, Standard: pack.Standard.Id, Clause: clause.Clause.Id);
        return
        [
            .. asked.GroupBy(one => one.Fact, StringComparer.Ordinal).OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => new FactClauses(
                fact.Key,
                standards.Facts.Find(fact.Key)?.Label,
                [.. fact.GroupBy(one => one.Standard, StringComparer.Ordinal).Select(set => new ClauseSet { Standard = set.Key, Ids = [.. set.Select(one => one.Clause)] })])),
        ];
    }
}
