using Planner.Rules.Facts;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>The plain values that facts have, by catalogue name.</summary>
internal sealed class SeenValues
{
    private readonly Dictionary<string, HashSet<object>> values = new(StringComparer.Ordinal);

    public SeenValues(object facts) => Walk(facts, "");

    public IReadOnlySet<object> Of(string name) => values.GetValueOrDefault(name) ?? [];

    private void Walk(object record, string prefix)
    {
        foreach (var member in Shape.Of(record.GetType()).Members.Values)
        {
            Add(member.Read(record), member.Type, prefix + member.Name);
        }
    }

    private void Add(object? value, ClauseType type, string name)
    {
        switch (value)
        {
            case null:
                break;
            case FactSequence list:
                for (var at = 0; at < list.Count; at++)
                {
                    var element = ((ClauseType.ListOf)type).Element;
                    Add(FactMember.Normalised(list.MemberAt(at), element), element, name);
                }

                break;
            case var record when type is ClauseType.Record:
                Walk(record, name + ".");
                break;
            default:
                (values.TryGetValue(name, out var known) ? known : values[name] = []).Add(value);
                break;
        }
    }
}
