using Planner.Rules.Evidence;
using Planner.Rules.Language;
using Planner.Rules.Packs;

namespace Planner.Rules.Grading;

/// <summary>Judges one clause for any system: first by all facts, and what passes again by those its evidence demand admits.</summary>
internal sealed class ClauseJudge(PackClause clause, EvidencePolicy policy)
{
    /// <summary>The clause.</summary>
    public PackClause Clause => clause;

    /// <summary>Which evidence counts.</summary>
    public EvidencePolicy Policy => policy;

    /// <summary>How the clause stands.</summary>
    public Standing Standing(FactSets facts)
    {
        if (clause.Check is null)
        {
            return Grading.Standing.Open;
        }

        switch (clause.When?.Evaluate(facts.All) ?? Tri.True)
        {
            case Tri.Unknown:
                return Grading.Standing.Open;
            case Tri.False:
                return clause.When!.Evaluate(facts.Under(policy)) == Tri.False ? Grading.Standing.Proven : Grading.Standing.Claimed;
        }

        return clause.Check.Evaluate(facts.All) switch
        {
            Tri.False => Grading.Standing.Refuted,
            Tri.Unknown => Grading.Standing.Open,
            _ => IsProven(facts) ? Grading.Standing.Proven : Grading.Standing.Claimed,
        };
    }

    private bool IsProven(FactSets facts)
    {
        var admitted = facts.Under(policy);
        return clause.Check!.Evaluate(admitted) == Tri.True && (clause.When?.Evaluate(admitted) ?? Tri.True) == Tri.True;
    }
}
