using Planner.Model.Estates;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>A record that is there, or of which nothing is known yet.</summary>
internal sealed class RecordNode : IChangeNode
{
    private readonly ChangeSpace space;
    private readonly (string Name, string Path) at;
    private readonly IReadOnlyList<Seen> seen;
    private readonly Slot[] slots;
    private readonly Dictionary<FactMember, IChangeNode> members = [];

    public RecordNode(ChangeSpace space, string name, string path, Type type, IReadOnlyList<Seen> seen)
    {
        (this.space, at, this.seen) = (space, (name, path), seen);
        var proof = new Lazy<Formula>(() => space.Proof(name, path));
        slots = [.. seen.Select((one, lens) => new Slot.Record(one.Value ?? Stated(type), Known(one, lens, proof), member => Member(member).In(lens)))];
    }

    public Slot In(int lens) => slots[lens];

    private Formula Known(Seen one, int lens, Lazy<Formula> proof) =>
        one.Value is not null || seen[0].Value is null || (one.IsHidden && space.Setting.IsCarried(at.Path, lens)) ? Formula.True : proof.Value;

    // A member of a list keeps its id also where a lens shows nothing else of it.
    private object? Stated(Type type) => seen[0].Value is IIdentified identified ? Materializer.Named(type, identified.Id) : null;

    private IChangeNode Member(FactMember member)
    {
        if (!members.TryGetValue(member, out var node))
        {
            var own = seen.Select(one => new Seen(
                one.Value is null ? null : member.Read(one.Value),
                one.IsHidden || (one.Value is null && seen[0].Value is not null)));
            node = space.Node(FreeFacts.Join(at.Name, member.Name), FreeFacts.Join(at.Path, member.Name), member.Type, [.. own]);
            members.Add(member, node);
        }

        return node;
    }
}
