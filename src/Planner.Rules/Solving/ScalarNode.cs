using Planner.Model.Grading;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>A plain fact that may become another, or get evidence.</summary>
internal sealed class ScalarNode : IChangeNode
{
    private readonly ChangeSpace space;
    private readonly string path;
    private readonly object? now;
    private readonly Cases stated;
    private readonly Lazy<Formula> proof;
    private readonly Slot[] slots;

    public ScalarNode(ChangeSpace space, string name, string path, ClauseType type, IReadOnlyList<Seen> seen)
    {
        (this.space, this.path, now) = (space, path, seen[0].Value);
        stated = now is not null && space.Setting.IsGiven(name) ? Cases.Of(now) : Changeable(name, type);
        proof = new Lazy<Formula>(() => space.Proof(name, path));
        slots = [.. seen.Select((one, lens) => new Slot.Scalar(lens == 0 ? stated : Admitted(one, lens)))];
    }

    public Slot In(int lens) => slots[lens];

    private Cases Changeable(string name, ClauseType type)
    {
        object?[] values = [now, .. space.Setting.Domains.Of(name, type).Where(value => !value.Equals(now))];
        var choice = space.Freedom.Choose(name, path, type, values);
        space.Changes.Add(new PossibleChange(now is null ? ChangeKind.Establish : ChangeKind.Capability, ChangeAction.Set, name, path, !choice.Literals[0])
        {
            Now = now,
            Choices = [choice],
            Otherwise = [choice.Literals[0]],
            Made = [.. choice.Literals.Skip(1)],
        });
        return choice.Cases;
    }

    /// <summary>The value through a lens: what is stated today counts there only when it is admitted or gets evidence.</summary>
    private Cases Admitted(Seen one, int lens)
    {
        var admitted = one.IsHidden ? space.Setting.IsCarried(path, lens) ? now : null : one.Value;
        if (now is null || now.Equals(admitted))
        {
            return stated;
        }

        var cases = stated.Known.Select(known => known.Value.Equals(now) ? (known.Value, known.When & proof.Value) : known);
        return Cases.Of(admitted is null ? cases : cases.Append((admitted, stated.When(now) & !proof.Value)));
    }
}
