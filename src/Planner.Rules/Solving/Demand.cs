using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Solving;

/// <summary>A clause that is to hold: on what is stated, and on what its evidence demand admits.</summary>
/// <param name="Clause">Its id.</param>
/// <param name="When">Where it applies; null for everywhere.</param>
/// <param name="Check">What must hold.</param>
/// <param name="Lens">The lens that shows what its evidence demand admits.</param>
internal sealed record Demand(string Clause, CompiledClause<SystemFacts>? When, CompiledClause<SystemFacts> Check, int Lens)
{
    /// <summary>Whether it reads a catalogue fact or what is below it.</summary>
    public bool Reads(string fact) => (When?.Reads ?? []).Concat(Check.Reads).Any(read => read == fact || read.StartsWith(fact + ".", StringComparison.Ordinal));

    /// <summary>When it holds: it does not apply, or applies and is met; through both lenses.</summary>
    public Formula Encode(ChangeSpace space)
    {
        Truth Through(CompiledClause<SystemFacts> clause, int lens) => ClauseEncoder.Encode(clause.Term, space.Root(lens));
        var met = Through(Check, 0).IsTrue & Through(Check, Lens).IsTrue;
        if (When is null)
        {
            return met;
        }

        var (stated, admitted) = (Through(When, 0), Through(When, Lens));
        return (stated.IsFalse & admitted.IsFalse) | Formula.And([stated.IsTrue, admitted.IsTrue, met]);
    }

    /// <summary>The same by the interpreter, which is the judge.</summary>
    public bool Holds(IReadOnlyList<SystemFacts> lenses)
    {
        bool Both(CompiledClause<SystemFacts> clause, Tri wanted) => clause.Explain(lenses[0]).Verdict == wanted && clause.Explain(lenses[Lens]).Verdict == wanted;
        return (When is not null && Both(When, Tri.False)) || ((When is null || Both(When, Tri.True)) && Both(Check, Tri.True));
    }
}
