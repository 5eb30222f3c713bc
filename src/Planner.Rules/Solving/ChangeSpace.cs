using Planner.Model.Grading;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>
/// The facts of one system and every change that may be made to them. They are seen through several lenses: the first shows
/// all that is stated, each other one only what an evidence demand admits. A change is seen through all of them.
/// </summary>
internal sealed class ChangeSpace
{
    private readonly Slot.Record[] roots;

    /// <param name="lenses">The facts through each lens, what is stated first.</param>
    /// <param name="setting">What the search goes by.</param>
    public ChangeSpace(IReadOnlyList<object> lenses, ChangeSetting setting)
    {
        Setting = setting;
        var node = new RecordNode(this, "", "", lenses[0].GetType(), [.. lenses.Select(facts => new Seen(facts, false))]);
        roots = [.. lenses.Select((_, lens) => (Slot.Record)node.In(lens))];
    }

    public ChangeSetting Setting { get; }

    public Freedom Freedom { get; } = new();

    /// <summary>Every change to what clauses have read so far.</summary>
    public List<PossibleChange> Changes { get; } = [];

    public int Lenses => roots.Length;

    /// <summary>The facts through a lens.</summary>
    public Slot.Record Root(int lens) => roots[lens];

    public IChangeNode Node(string name, string path, ClauseType type, IReadOnlyList<Seen> seen) => type switch
    {
        ClauseType.Record record => new RecordNode(this, name, path, record.RecordType, seen),
        ClauseType.ListOf list => new ListNode(this, name, path, list, seen),
        _ => new ScalarNode(this, name, path, type, seen),
    };

    /// <summary>A formula that holds when what is stated gets evidence that counts.</summary>
    public Formula Proof(string name, string path)
    {
        var flag = Freedom.Flag();
        Changes.Add(new PossibleChange(ChangeKind.Evidence, ChangeAction.Prove, name, path, flag) { Made = [flag] });
        return flag;
    }
}
