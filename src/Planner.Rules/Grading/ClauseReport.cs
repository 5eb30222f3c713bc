using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Language;

namespace Planner.Rules.Grading;

/// <summary>Turns the standing of a clause into a verdict with its reason and facts.</summary>
internal sealed class ClauseReport(FactTrace trace, MissingFacts missing, Detail detail)
{
    /// <summary>The verdict of a clause for a system.</summary>
    public ClauseVerdict Of(ClauseJudge judge, Standing standing, FactSets facts)
    {
        var clause = judge.Clause.Clause;
        var verdict = new ClauseVerdict
        {
            Clause = clause.Id,
            Element = clause.Element,
            Level = clause.Level,
            Verdict = Verdict.Unknown,
            Reason = new Reason.Placeholder(),
        };
        if (judge.Clause.Check is null)
        {
            return verdict;
        }

        return standing switch
        {
            Standing.Proven => Proven(verdict, judge, facts),
            Standing.Refuted => Refuted(verdict, judge, facts),
            Standing.Claimed => Claimed(verdict, judge, facts),
            _ => Open(verdict, judge, facts, clause),
        };
    }

    private ClauseVerdict Proven(ClauseVerdict verdict, ClauseJudge judge, FactSets facts)
    {
        var applies = judge.Clause.When?.Evaluate(facts.All) != Tri.False;
        var decided = verdict with { Verdict = applies ? Verdict.Pass : Verdict.NotApplicable, Reason = new Reason.Decided() };
        return detail == Detail.All
            ? decided with { Facts = Uses(facts, (applies ? judge.Clause.Check! : judge.Clause.When!).Explain(facts.Under(judge.Policy))) }
            : decided;
    }

    private ClauseVerdict Refuted(ClauseVerdict verdict, ClauseJudge judge, FactSets facts)
    {
        var decided = verdict with { Verdict = Verdict.Fail, Reason = new Reason.Decided() };
        if (detail == Detail.None)
        {
            return decided;
        }

        var explanation = judge.Clause.Check!.Explain(facts.All);
        return decided with { Facts = Uses(facts, explanation), Parts = Parts(explanation) };
    }

    private ClauseVerdict Claimed(ClauseVerdict verdict, ClauseJudge judge, FactSets facts)
    {
        var admitted = facts.Under(judge.Policy);
        var inForce = judge.Clause.When is { } when && when.Evaluate(admitted) != Tri.True ? when : judge.Clause.Check!;
        var held = inForce.Explain(admitted);
        var shortfalls = trace.Shortfalls(facts.System, held.Facts.Select(fact => fact.Path), judge.Policy);
        var claimed = verdict with { Verdict = Verdict.Unknown, Reason = new Reason.NotProven(shortfalls) };
        return detail == Detail.None ? claimed : claimed with { Facts = Uses(facts, inForce.Explain(facts.All)) };
    }

    private ClauseVerdict Open(ClauseVerdict verdict, ClauseJudge judge, FactSets facts, Clause clause)
    {
        var open = judge.Clause.When is { } when && when.Evaluate(facts.All) == Tri.Unknown ? when : judge.Clause.Check!;
        var explanation = open.Explain(facts.All);
        var names = missing.Note(clause.Id, open, explanation);
        var unknown = verdict with
        {
            Verdict = Verdict.Unknown,
            Reason = open == judge.Clause.When ? new Reason.ApplicabilityUnknown(names) : new Reason.MissingFacts(names),
        };
        return detail == Detail.None ? unknown : unknown with { Facts = Uses(facts, explanation), Parts = Parts(explanation) };
    }

    private IReadOnlyList<Model.Grading.FactUse> Uses(FactSets facts, Explanation explanation) =>
        [.. explanation.Facts.Select(fact => trace.Use(facts.System, fact))];

    private static IReadOnlyList<string> Parts(Explanation explanation) =>
        [.. explanation.Unmet.Select(part => part.Span.Text).Distinct(StringComparer.Ordinal)];
}
