using System.Globalization;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>Facts of which nothing is given: of a new member of a list, or of any system at all.</summary>
/// <param name="freedom">What the solver may choose.</param>
/// <param name="domains">The values considered.</param>
/// <param name="witnesses">How many members of each list.</param>
/// <param name="mayBePartial">Whether lists may be partial and members uncertain.</param>
internal sealed class FreeFacts(Freedom freedom, ValueDomains domains, Witnesses witnesses, bool mayBePartial)
{
    /// <summary>The plain facts that clauses asked for.</summary>
    public List<Choice> Choices { get; } = [];

    public Slot.Record Record(Type type, string name, string path, string? id) => new(
        id is null ? null : Materializer.Named(type, id),
        Formula.True,
        member => member.Name == "id" && id is not null
            ? new Slot.Scalar(Cases.Of(id))
            : Make(Join(name, member.Name), Join(path, member.Name), member.Type));

    public Slot Make(string name, string path, ClauseType type) => type switch
    {
        ClauseType.Record record => Record(record.RecordType, name, path, null),
        ClauseType.ListOf list => List(name, path, list),
        _ => Scalar(name, path, type, mayBeUnknown: true),
    };

    /// <summary>A member of a list.</summary>
    public Slot Item(string name, string path, string id, ClauseType.ListOf list) => list.Element is ClauseType.Record record
        ? Record(record.RecordType, name, path, id)
        : Scalar(name, path, list.Element, mayBeUnknown: !list.ItemType.IsValueType || Nullable.GetUnderlyingType(list.ItemType) is not null);

    public static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";

    public static string IdOf(int index) => "new-" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private Slot.Scalar Scalar(string name, string path, ClauseType type, bool mayBeUnknown)
    {
        var values = domains.Of(name, type);
        var choice = freedom.Choose(name, path, type, (object?[])(mayBeUnknown ? [null, .. values] : [.. values]));
        Choices.Add(choice);
        freedom.Details.AddRange(mayBeUnknown ? choice.Literals.Skip(1) : []);
        return new Slot.Scalar(choice.Cases);
    }

    private Slot.List List(string name, string path, ClauseType.ListOf type)
    {
        var (known, entries) = (freedom.Detail(), new List<(Truth Belongs, Slot Item)>());
        for (var index = 0; index < witnesses.Of(name); index++)
        {
            var id = IdOf(index);
            entries.Add((Belongs(), Item(name, $"{path}[{id}]", id, type)));
        }

        return new Slot.List(known, mayBePartial ? freedom.Detail() : Formula.False, entries);
    }

    private Truth Belongs()
    {
        if (!mayBePartial)
        {
            var isThere = freedom.Detail();
            return new Truth(isThere, !isThere);
        }

        var states = freedom.OneOf(3);
        freedom.Details.AddRange(states.Skip(1));
        return new Truth(states[1], states[0]);
    }
}
