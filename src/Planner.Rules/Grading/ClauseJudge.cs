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
    private readonly int lens;
    private readonly Func<SystemFacts, object?>? shared;
    private readonly Dictionary<SharedFacts, Answer> answers = [];

    /// <summary>A judge of one clause, and of all that ask the same.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="policy">Which evidence counts.</param>
    /// <param name="lens">The number of the policy among <see cref="FactLenses"/>.</param>
    public ClauseJudge(PackClause clause, EvidencePolicy policy, int lens)
    {
        (when, check, Policy, this.lens) = (clause.When, clause.Check, policy, lens);
        Members = [.. (when?.Reads ?? []).Concat(check?.Reads ?? []).Select(read => read.Split('.')[0]).Where(member => member != "params").Distinct()];
        shared = SharedBy(Members);
    }

    /// <summary>Which evidence counts.</summary>
    public EvidencePolicy Policy { get; }

    /// <summary>The members of <see cref="SystemFacts"/> it asks about, by the names clauses use.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>How the clause stands. Where it asks only of what systems share, the answer is shared too.</summary>
    public Answer Judge(FactSets facts)
    {
        if (shared is null)
        {
            return new Answer(Decide(facts), facts.All);
        }

        var key = new SharedFacts(shared(facts.All), shared(facts.Under(lens)));
        if (!answers.TryGetValue(key, out var answer))
        {
            answers.Add(key, answer = new Answer(Decide(facts), facts.All));
        }

        return answer;
    }

    /// <summary>The same without what an explanation needs.</summary>
    public Ruling Rule(FactSets facts) => shared is null ? Decide(facts) : Judge(facts).Ruling;

    private static Func<SystemFacts, object?>? SharedBy(IReadOnlyList<string> members) => members switch
    {
        ["staff"] => facts => facts.Staff,
        ["procedures"] => facts => facts.Procedures,
        ["organisation"] => facts => facts.Organisation,
        _ => null,
    };

    private Ruling Decide(FactSets facts)
    {
        if (check is null)
        {
            return new Ruling(Standing.Open, null);
        }

        switch (when?.Evaluate(facts.All) ?? Tri.True)
        {
            case Tri.Unknown:
                return new Ruling(Standing.Open, when, IsApplicability: true);
            case Tri.False:
                var admitted = facts.Under(lens);
                return new Ruling(when!.Evaluate(admitted) == Tri.False ? Standing.Exempt : Standing.Claimed, when, admitted);
        }

        return check.Evaluate(facts.All) switch
        {
            Tri.False => new Ruling(Standing.Refuted, check),
            Tri.Unknown => new Ruling(Standing.Open, check),
            _ => Proof(facts.Under(lens)),
        };
    }

    private Ruling Proof(SystemFacts admitted)
    {
        var applies = (when?.Evaluate(admitted) ?? Tri.True) == Tri.True;
        return applies && check!.Evaluate(admitted) == Tri.True
            ? new Ruling(Standing.Proven, check, admitted)
            : new Ruling(Standing.Claimed, applies ? check : when, admitted);
    }
}
