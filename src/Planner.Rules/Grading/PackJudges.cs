using Planner.Rules.Evidence;
using Planner.Rules.Packs;

namespace Planner.Rules.Grading;

/// <summary>The judges of one pack: one for all clauses that ask the same on the same demand.</summary>
internal sealed class PackJudges
{
    public PackJudges(Pack pack, DateOnly asOf, FactLenses lenses)
    {
        var alike = pack.Clauses.Select(clause => (clause.When, clause.Check, Policy: EvidencePolicy.Of(clause.Clause, asOf))).ToList();
        var distinct = alike.Distinct().ToList();
        Judges = [.. distinct.Select(key => new ClauseJudge(pack.Clauses[alike.IndexOf(key)], key.Policy, lenses.Of(key.Policy)))];
        JudgeOf = [.. alike.Select(key => distinct.IndexOf(key))];
    }

    /// <summary>The judges.</summary>
    public ClauseJudge[] Judges { get; }

    /// <summary>The place of each clause's judge, in the pack's order of clauses.</summary>
    public int[] JudgeOf { get; }
}
