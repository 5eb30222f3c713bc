using Planner.Rules.Evidence;
using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Packs;

namespace Planner.Rules.Grading;

/// <summary>
/// Judges one check for any system: first by all facts, and what passes again by those its evidence demand admits. Clauses
/// with the same check, condition and demand share a judge. Not for several threads at once.
/// </summary>
internal sealed class ClauseJudge
{
    private readonly CompiledClause<SystemFacts>? when;
    private readonly CompiledClause<SystemFacts>? check;
    private readonly Func<SystemFacts, object?>? shared;
    private readonly Dictionary<(object? All, object? Admitted), Answer> answers = [];

    public ClauseJudge(PackClause clause, EvidencePolicy policy)
    {
        (when, check, Policy) = (clause.When, clause.Check, policy);
        shared = SharedBy([.. (when?.Reads ?? []).Concat(check?.Reads ?? []).Select(read => read.Split('.')[0]).Where(member => member != "params").Distinct()]);
    }

    /// <summary>Which evidence counts.</summary>
    public EvidencePolicy Policy { get; }

    /// <summary>How the clause stands. Where it asks only of a list that systems share, the answer is shared too.</summary>
    public Answer Judge(FactSets facts)
    {
        if (shared is null)
        {
            return Decide(facts);
        }

        var key = (shared(facts.All), shared(facts.Under(Policy)));
        if (!answers.TryGetValue(key, out var answer))
        {
            answers.Add(key, answer = Decide(facts));
        }

        return answer;
    }

    private static Func<SystemFacts, object?>? SharedBy(IReadOnlyList<string> members) => members switch
    {
        ["staff"] => facts => facts.Staff,
        ["procedures"] => facts => facts.Procedures,
        ["organisation"] => facts => facts.Organisation,
        _ => null,
    };

    private Answer Decide(FactSets facts)
    {
        if (check is null)
        {
            return new Answer(Standing.Open, null, facts.All, null);
        }

        switch (when?.Evaluate(facts.All) ?? Tri.True)
        {
            case Tri.Unknown:
                return new Answer(Standing.Open, when, facts.All, null) { IsApplicability = true };
            case Tri.False:
                var admitted = facts.Under(Policy);
                return new Answer(when!.Evaluate(admitted) == Tri.False ? Standing.Exempt : Standing.Claimed, when, facts.All, admitted);
        }

        return check.Evaluate(facts.All) switch
        {
            Tri.False => new Answer(Standing.Refuted, check, facts.All, null),
            Tri.Unknown => new Answer(Standing.Open, check, facts.All, null),
            _ => Proof(facts.All, facts.Under(Policy)),
        };
    }

    private Answer Proof(SystemFacts all, SystemFacts admitted)
    {
        var applies = (when?.Evaluate(admitted) ?? Tri.True) == Tri.True;
        return applies && check!.Evaluate(admitted) == Tri.True
            ? new Answer(Standing.Proven, check, all, admitted)
            : new Answer(Standing.Claimed, applies ? check : when, all, admitted);
    }
}
