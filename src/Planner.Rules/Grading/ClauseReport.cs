using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Evidence;
using Planner.Rules.Language;

namespace Planner.Rules.Grading;

/// <summary>Turns answers into verdicts with their reasons and facts.</summary>
internal sealed class ClauseReport(FactTrace trace, MissingFacts missing, Detail detail)
{
    /// <summary>How many facts, and how many shortfalls, a clause names unless all are asked for.</summary>
    public const int MostNamed = 12;

    private static readonly Reason Decided = new Reason.Decided();
    private static readonly Reason Placeholder = new Reason.Placeholder();
    private static readonly Reason NotProven = new Reason.NotProven([]);

    private int Most => detail == Detail.All ? int.MaxValue : MostNamed;

    /// <summary>What clauses that share an answer say alike; a clause puts its own name to it with <see cref="Name"/>.</summary>
    public ClauseVerdict Of(ClauseJudge judge, Answer answer)
    {
        var verdict = new ClauseVerdict { Clause = "", Element = "", Level = 0, Verdict = answer.Ruling.Verdict, Reason = answer.Deciding is null ? Placeholder : Decided };
        return answer switch
        {
            { Deciding: null } => verdict,
            { Standing: Standing.Open } => Open(verdict, answer),
            { Standing: Standing.Claimed } => Claimed(verdict, answer, judge),
            { Standing: Standing.Refuted } => detail == Detail.None ? verdict : Named(verdict, answer.Stated.Facts) with { Parts = Parts(answer.Stated) },
            _ => detail == Detail.All ? Named(verdict, answer.Held.Facts) : verdict,
        };
    }

    /// <summary>The verdict of one clause.</summary>
    public ClauseVerdict Name(Clause clause, Answer answer, ClauseVerdict shared)
    {
        if (shared.Reason is Reason.MissingFacts or Reason.ApplicabilityUnknown)
        {
            missing.Count(clause.Id, answer);
        }

        return shared with { Clause = clause.Id, Element = clause.Element, Level = clause.Level, Role = clause.Role };
    }

    private ClauseVerdict Open(ClauseVerdict verdict, Answer answer)
    {
        var names = missing.Names(answer);
        var open = verdict with { Reason = answer.IsApplicability ? new Reason.ApplicabilityUnknown(names) : new Reason.MissingFacts(names) };
        return detail == Detail.None ? open : Named(open, answer.Stated.Facts.OrderBy(fact => fact.State is FactState.Known or FactState.Present)) with { Parts = Parts(answer.Stated) };
    }

    private ClauseVerdict Claimed(ClauseVerdict verdict, Answer answer, ClauseJudge judge)
    {
        if (detail == Detail.None)
        {
            return verdict with { Reason = NotProven };
        }

        var shortfalls = Shortfalls(answer, judge.Policy);
        var named = Named(verdict, answer.Stated.Facts.OrderBy(fact => trace.IsCarried(fact, judge.Policy)));
        return named with { Reason = new Reason.NotProven([.. shortfalls.Take(Most)]) { Omitted = Math.Max(shortfalls.Count - Most, 0) } };
    }

    /// <summary>What is wrong with the evidence of the facts that make it pass, and of the lists it looks through; only where those are in order, of anything else.</summary>
    private IReadOnlyList<EvidenceShortfall> Shortfalls(Answer answer, EvidencePolicy policy)
    {
        var lists = answer.Held.Facts.Where(fact => fact.State is FactState.Partial or FactState.Uncertain);
        var found = trace.Shortfalls(answer.Stated.Facts.Concat(lists), policy);
        return found.Count > 0 ? found : trace.Shortfalls(answer.Held.Facts, policy);
    }

    private ClauseVerdict Named(ClauseVerdict verdict, IEnumerable<Language.FactUse> facts)
    {
        Language.FactUse[] all = [.. facts];
        return verdict with { Facts = [.. all.Take(Most).Select(trace.Use)], FactsOmitted = Math.Max(all.Length - Most, 0) };
    }

    private static IReadOnlyList<string> Parts(Explanation explanation) =>
        [.. explanation.Unmet.Select(part => part.Span.Text).Distinct(StringComparer.Ordinal)];
}
