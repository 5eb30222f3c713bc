using Planner.Rules.Language.Syntax;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language.Evaluation;

/// <summary>Looks through a list and says which members decided.</summary>
internal sealed class QuantifierJudge(Interpreter interpreter, Scope? scope)
{
    private readonly ListReader lists = new(interpreter, scope);

    public Judged Judge(Term.Quantifier term)
    {
        var (view, missing) = lists.Open(term.List);
        if (view is null)
        {
            return Interpreter.WithPart(term, new Judged(null, missing));
        }

        Judged Look(ListEntry entry) => lists.Look(entry, term.Local, term.Body);
        return term.Kind switch
        {
            QuantifierKind.All => new AllJudge(term, view).Judge(Look),
            QuantifierKind.Exists => Interpreter.WithPart(term, Exists(view, Look)),
            _ => Interpreter.WithPart(term, ExistsOne(view, Look)),
        };
    }

    public Judged Judge(Term.Membership term)
    {
        if (term.List is Term.Items items && items.Members.All(member => member is Term.Constant { Path: null }))
        {
            return AmongWritten(interpreter.Judge(term.Item, scope), items);
        }

        var (view, missing) = lists.Open(term.List);
        var wanted = interpreter.Judge(term.Item, scope);
        return view is null ? new Judged(null, missing) : Exists(view, entry => LogicJudge.Strict(
            wanted.Value is { } value && entry.Item.Value is { } item ? Comparing.Holds(BinaryOperator.Equal, value, item) : null,
            [wanted, entry.Item]));
    }

    /// <summary>Whether a value is one of those written in the clause: only the value itself can be to blame.</summary>
    private static Judged AmongWritten(Judged wanted, Term.Items items)
    {
        bool? found = wanted.Value is null ? null : false;
        for (var at = 0; at < items.Members.Count && found == false; at++)
        {
            found = Comparing.Holds(BinaryOperator.Equal, wanted.Value!, ((Term.Constant)items.Members[at]).Value);
        }

        return new Judged(found, wanted.Reason);
    }

    public Judged Judge(Term.Count term)
    {
        var (view, missing) = lists.Open(term.List);
        if (view is null)
        {
            return new Judged(null, missing);
        }

        var undecided = view.Entries.Where(entry => entry.Belongs is null).Select(entry => entry.Why).ToList();
        if (view.IsPartial || undecided.Count > 0)
        {
            return new Judged(null, Reason.Merge([.. undecided, view.IsPartial ? view.Extent : Reason.None]));
        }

        var count = view.Entries.LongCount(entry => entry.Belongs == true);
        return term.List is Term.Filter && view.Entries.Count > 0
            ? new Judged(count, Reason.Merge(view.Entries.Select(entry => entry.Why)).Naming(view.Path))
            : new Judged(count, view.Path is null ? Reason.None : Reason.Of($"size({view.Path})", count, FactState.Known));
    }

    /// <summary>Whether a member both belongs to the list and passes.</summary>
    private static Judged Both(ListEntry entry, Func<ListEntry, Judged> look)
    {
        if (entry.Belongs == false)
        {
            return new Judged(false, entry.Why);
        }

        var both = LogicJudge.And([new Judged(entry.Belongs, entry.Why), look(entry)]);
        return both.Truth == true ? both with { Reason = both.Reason.Naming(entry.Item.Path) } : both;
    }

    private static Judged Exists(ListView view, Func<ListEntry, Judged> look)
    {
        var found = LogicJudge.Or([.. view.Entries.Select(entry => Both(entry, look))]);
        return found.Truth switch
        {
            true => found,
            false when !view.IsPartial => found with { Reason = found.Reason.And(view.Extent).Naming(view.Path) },
            false => new Judged(null, view.Extent),
            null => new Judged(null, view.IsPartial ? found.Reason.And(view.Extent) : found.Reason),
        };
    }

    private static Judged ExistsOne(ListView view, Func<ListEntry, Judged> look)
    {
        var members = view.Entries.Select(entry => Both(entry, look)).ToList();
        var passing = members.Where(member => member.Truth == true).Take(2).ToList();
        if (passing.Count == 2)
        {
            return new Judged(false, LogicJudge.ReasonOf(passing));
        }

        var undecided = members.Where(member => member.Value is null).ToList();
        return view.IsPartial || undecided.Count > 0
            ? new Judged(null, LogicJudge.ReasonOf(undecided).And(view.IsPartial ? view.Extent : Reason.None))
            : new Judged(passing.Count == 1, LogicJudge.ReasonOf(members).And(view.Extent).Naming(view.Path));
    }
}
