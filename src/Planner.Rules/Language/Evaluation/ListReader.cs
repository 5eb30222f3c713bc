using System.Globalization;
using Planner.Model.Estates;
using Planner.Rules.Facts;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language.Evaluation;

/// <summary>Opens a list for the interpreter; members keep their place and id in the original list through every filter.</summary>
internal sealed class ListReader(Interpreter interpreter, Scope? scope)
{
    /// <summary>The list, or null and the reason when nothing is known of it.</summary>
    public (ListView? View, Reason Missing) Open(Term list)
    {
        if (list is Term.Items items)
        {
            var written = items.Members.Select(member => new ListEntry(interpreter.Judge(member, scope), true, Reason.None));
            return (new ListView(null, false, [.. written]), Reason.None);
        }

        if (list is Term.Filter filter)
        {
            var (source, missing) = Open(filter.List);
            return (source is null ? null : source with { Entries = [.. source.Entries.Select(entry => Filtered(entry, filter))] }, missing);
        }

        var judged = interpreter.Judge(list, scope);
        return judged.Value is FactSequence facts
            ? (new ListView(judged.Path, facts.IsPartial, [.. Entries(facts, judged.Path!, ((ClauseType.ListOf)list.Type).Element)]), Reason.None)
            : (null, judged.Reason);
    }

    public Judged Look(ListEntry entry, Local local, Term body) => interpreter.Judge(body, new Scope(local, entry.Item, scope));

    private IEnumerable<ListEntry> Entries(FactSequence facts, string path, ClauseType element)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            var value = facts.MemberAt(i);
            var name = value is IIdentified identified ? identified.Id : i.ToString(CultureInfo.InvariantCulture);
            var item = interpreter.At($"{path}[{name}]", FactMember.Normalised(value, element), element);
            yield return facts.IsCertain(i)
                ? new ListEntry(item, true, Reason.None)
                : new ListEntry(item, null, Reason.Of(item.Path!, null, FactState.Uncertain));
        }
    }

    private ListEntry Filtered(ListEntry entry, Term.Filter filter)
    {
        if (entry.Belongs == false)
        {
            return entry;
        }

        var belongs = LogicJudge.And([new Judged(entry.Belongs, entry.Why), Look(entry, filter.Local, filter.Body)]);
        return entry with { Belongs = belongs.Truth, Why = belongs.Reason with { Unmet = [], Member = null } };
    }
}
