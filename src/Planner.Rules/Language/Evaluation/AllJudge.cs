using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language.Evaluation;

/// <summary><c>all</c>: refuted by its worst member, proved only by a complete list that certainly has one.</summary>
internal sealed class AllJudge(Term.Quantifier term, ListView view)
{
    public Judged Judge(Func<ListEntry, Judged> look)
    {
        var members = view.Entries.Where(entry => entry.Belongs != false).Select(entry => (Entry: entry, Judged: Member(entry, look(entry)))).ToList();
        var failing = members.Where(member => member.Judged.Truth == false)
            .OrderByDescending(member => member.Judged.Reason.Unmet.Count)
            .ThenByDescending(member => member.Judged.Reason.Unmet.Select(unmet => unmet.Shortfall).DefaultIfEmpty().Max())
            .ToList();
        if (failing.Count > 0)
        {
            var worst = failing[0].Entry.Item.Path;
            return new Judged(false, failing[0].Judged.Reason.Naming(worst) with { Member = worst });
        }

        var undecided = members.Where(member => member.Judged.Value is null).ToList();
        if (undecided.Count > 0 || view.IsPartial)
        {
            var reason = LogicJudge.ReasonOf(undecided.Select(member => member.Judged)).And(view.IsPartial ? view.Extent : Reason.None);
            return Undecided(reason, undecided.Count > 0 ? undecided[0].Entry.Item.Path : null);
        }

        return members.Exists(member => member.Entry.Belongs == true)
            ? new Judged(true, Reason.Merge(view.Entries.Where(entry => entry.Belongs is not null).Select(entry => entry.Why).Concat(members.Select(member => member.Judged.Reason))).Naming(view.Path))
            : Undecided(Reason.Merge(view.Entries.Select(entry => entry.Why)).And(view.Extent), null);
    }

    /// <summary>A member that only perhaps belongs to the list cannot refute, whatever its facts.</summary>
    private static Judged Member(ListEntry entry, Judged judged)
    {
        if (judged.Truth == true || (entry.Belongs == true && entry.Why == Reason.None))
        {
            return judged;
        }

        var reason = entry.Why.And(judged.Reason) with { Unmet = judged.Reason.Unmet };
        return entry.Belongs == true ? new Judged(judged.Value, reason) : new Judged(null, judged.Truth is null ? reason : entry.Why with { Unmet = judged.Reason.Unmet });
    }

    private Judged Undecided(Reason reason, string? member) =>
        new(null, reason with { Unmet = reason.Unmet.Count > 0 ? reason.Unmet : [new UnmetPart(term.Span, 0)], Member = member });
}
