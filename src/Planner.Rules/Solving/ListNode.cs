using System.Globalization;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Facts;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>A list that may turn out to be complete, or get members. Nothing that certainly belongs to it ever leaves.</summary>
internal sealed class ListNode : IChangeNode
{
    private readonly ChangeSpace space;
    private readonly (string Name, string Path) at;
    private readonly ClauseType.ListOf type;
    private readonly IReadOnlyList<Seen> seen;
    private readonly List<(Truth[] Belongs, Func<int, Slot> Item)> entries = [];
    private readonly Slot[] slots;

    public ListNode(ChangeSpace space, string name, string path, ClauseType.ListOf type, IReadOnlyList<Seen> seen)
    {
        (this.space, at, this.type, this.seen) = (space, (name, path), type, seen);
        var stated = seen[0].Value as FactSequence;
        for (var index = 0; index < (stated?.Count ?? 0); index++)
        {
            Existing(stated!, index);
        }

        var isComplete = stated is { IsPartial: false } ? Formula.True : Flag(ChangeKind.Establish, ChangeAction.Complete);
        var isKnown = stated is not null ? Formula.True : Formula.Or([isComplete, .. New(ChangeKind.Establish)]);
        if (stated is not null)
        {
            New(stated.IsPartial ? ChangeKind.Establish : ChangeKind.Capability);
        }

        var proof = new Lazy<Formula>(() => space.Proof(name, path));
        slots = [.. seen.Select((_, lens) => Through(lens, isKnown, isComplete, proof))];
    }

    public Slot In(int lens) => slots[lens];

    private Slot.List Through(int lens, Formula isKnown, Formula isComplete, Lazy<Formula> proof)
    {
        var own = seen[lens].Value as FactSequence;
        var isAdmitted = lens == 0 || seen[0].Value is not FactSequence { IsPartial: false } || own is { IsPartial: false }
            || (seen[lens].IsHidden && space.Setting.IsCarried(at.Path, lens));

        // Found to be complete, it is so through every lens; said to be, it is where that is admitted.
        return new Slot.List(isKnown, !(isAdmitted ? isComplete : proof.Value), [.. entries.Select(entry => (entry.Belongs[lens], entry.Item(lens)))]);
    }

    private void Existing(FactSequence stated, int index)
    {
        var value = FactMember.Normalised(stated.MemberAt(index), type.Element);
        var id = value is IIdentified identified ? identified.Id : index.ToString(CultureInfo.InvariantCulture);
        var path = $"{at.Path}[{id}]";
        var own = seen.Select(one => (one.IsHidden, Place: PlaceOf(one.Value as FactSequence, value, index))).ToList();
        var node = space.Node(at.Name, path, type.Element, [.. own.Select((one, lens) => lens == 0
            ? new Seen(value, false)
            : new Seen(one.Place.Item, one.Place.Item is null && value is not null))]);
        entries.Add((Belonging(stated.IsCertain(index), path, [.. own.Select(one => one.Place.IsCertain)]), node.In));
    }

    /// <summary>Whether a member belongs to the list, through each lens.</summary>
    private Truth[] Belonging(bool isCertain, string path, IReadOnlyList<bool> certain)
    {
        if (isCertain)
        {
            var proof = new Lazy<Formula>(() => space.Proof(at.Name, path));
            return [.. certain.Select((one, lens) => one || lens == 0 || (seen[lens].IsHidden && space.Setting.IsCarried(at.Path, lens)) ? Truth.Yes : new Truth(proof.Value, Formula.False))];
        }

        var states = space.Freedom.OneOf(3);
        Establish(ChangeAction.Include, path, states, states[1]);
        Establish(ChangeAction.Exclude, path, states, states[2]);
        return [.. certain.Select(_ => new Truth(states[1], states[2]))];
    }

    private void Establish(ChangeAction action, string path, IReadOnlyList<Formula> states, Formula when) =>
        space.Changes.Add(new PossibleChange(ChangeKind.Establish, action, at.Name, path, when) { Otherwise = [states[0]], Made = [when] });

    private static (object? Item, bool IsCertain) PlaceOf(FactSequence? list, object? stated, int index)
    {
        for (var other = 0; other < (list?.Count ?? 0); other++)
        {
            var member = list!.MemberAt(other);
            if (stated is IIdentified identified ? member is IIdentified same && same.Id == identified.Id : other == index)
            {
                return (member, list.IsCertain(other));
            }
        }

        return (null, false);
    }

    /// <summary>The formulas of the new members.</summary>
    private List<Formula> New(ChangeKind kind)
    {
        var added = new List<Formula>();
        for (var index = 0; index < space.Setting.Witnesses.Of(at.Name); index++)
        {
            var free = new FreeFacts(space.Freedom, space.Setting.Domains, space.Setting.Witnesses, mayBePartial: false);
            var (id, flag) = (FreeFacts.IdOf(index), Freedom.Flag());
            var path = $"{at.Path}[{id}]";
            var item = free.Item(at.Name, path, id, type);
            space.Changes.Add(new PossibleChange(kind, ChangeAction.Add, at.Name, path, flag) { Choices = free.Choices, Made = [flag] });
            entries.Add(([.. seen.Select(_ => new Truth(flag, !flag))], _ => item));
            if (added.Count > 0)
            {
                // New members are alike: the first ones are taken first.
                space.Freedom.Rule(added[^1] | !flag);
            }

            added.Add(flag);
        }

        return added;
    }

    private Formula Flag(ChangeKind kind, ChangeAction action)
    {
        var flag = Freedom.Flag();
        space.Changes.Add(new PossibleChange(kind, action, at.Name, at.Path, flag) { Made = [flag] });
        return flag;
    }
}
