using Planner.Documents.Shapes;
using Planner.Documents.Text;
using YamlDotNet.Core.Events;

namespace Planner.Documents.Reading;

/// <summary>Reads records, families of records, and maps.</summary>
internal sealed class MappingReader(Pass pass, NodeReader nodes)
{
    /// <summary>
    /// Reads a key and answers with the known key that it is or was meant to be; null when there is none or it was given before.
    /// A misspelt key is taken as the one that was meant, so that one mistake is one finding.
    /// </summary>
    public static string? ReadKey(Pass pass, NodePath path, HashSet<string> seen, IReadOnlyCollection<string>? known)
    {
        if (pass.Cursor.Current is not Scalar { Anchor.IsEmpty: true, Tag.IsEmpty: true } key)
        {
            pass.Find(DocumentCodes.WrongKey, path, "A key is not a plain text.", "write the key as a word followed by a colon");
            pass.Cursor.Skip();
            return null;
        }

        var name = key.Value;
        if (known is not null && !known.Contains(name, StringComparer.Ordinal))
        {
            var meant = Suggestion.For(name, known.Where(word => !seen.Contains(word))) ?? Suggestion.For(name, known);
            pass.Find(DocumentCodes.UnknownKey, path.Member(name), $"The key '{name}' is not known here.", meant is null ? $"known keys: {string.Join(", ", known)}" : $"did you mean '{meant}'?");
            name = meant is not null && seen.Add(meant) ? meant : null;
        }
        else if (!seen.Add(name))
        {
            pass.Find(DocumentCodes.DuplicateKey, path.Member(name), $"The key '{name}' is given twice.", "keep one of them");
            name = null;
        }

        pass.Cursor.Next();
        return name;
    }

    public object Read(RecordShape shape, NodePath path, string? ignored = null)
    {
        var (start, seen) = (pass.Cursor.Place, new bool[shape.Members.Count]);
        var (slots, faults) = (new object?[shape.Members.Count], new List<string>());
        pass.Cursor.Next();
        while (pass.Cursor.Current is not MappingEnd)
        {
            if ((ReadExpectedKey(shape, seen) ?? ReadOtherKey(shape, path, seen, ignored)) is { } member)
            {
                ReadMember(member, path, slots, faults);
                path.Id = member == shape.Identity ? slots[member.Slot] as string : path.Id;
            }
            else
            {
                pass.Cursor.Skip();
            }
        }

        pass.Cursor.Next();
        foreach (var missing in shape.Members.Where(member => member.Required && !seen[member.Slot]))
        {
            pass.Findings.Add(DocumentCodes.MissingKey, path, start, $"The key '{missing.Key}' is missing.", $"{missing.Key} is {missing.Shape.Noun}{HintOf(missing.Shape)}");
            faults.Add(missing.Property.Name);
        }

        var record = shape.Build(slots);
        if (faults.Count > 0)
        {
            pass.Faults.Add(record, faults);
        }

        return record;
    }

    public object Read(UnionShape shape, NodePath path)
    {
        var kind = KindOf(pass.Cursor.Peek());
        if (kind is null)
        {
            pass.Find(DocumentCodes.MissingKey, path, $"The key '{UnionShape.KindKey}' is missing.", $"write one of: {string.Join(", ", shape.Cases.Keys)}");
            pass.Cursor.Skip();
            return Fault.Value;
        }

        if (shape.Cases.TryGetValue(kind.Value, out var record))
        {
            return Read(record, path, UnionShape.KindKey);
        }

        var meant = Suggestion.For(kind.Value, shape.Cases.Keys);
        var hint = $"write one of: {string.Join(", ", shape.Cases.Keys)}";
        pass.Findings.Add(DocumentCodes.UnknownWord, path.Member(UnionShape.KindKey), EventCursor.Of(kind.Start), $"'{kind.Value}' is not known here.", meant is null ? hint : $"did you mean '{meant}'? {hint}");
        if (meant is not null)
        {
            return Read(shape.Cases[meant], path, UnionShape.KindKey);
        }

        pass.Cursor.Skip();
        return Fault.Value;
    }

    public object Read(MapShape shape, NodePath path)
    {
        var (seen, entries) = (new HashSet<string>(StringComparer.Ordinal), new List<KeyValuePair<string, object?>>());
        pass.Cursor.Next();
        while (pass.Cursor.Current is not MappingEnd)
        {
            var key = ReadKey(pass, path, seen, known: null);
            if (key is null)
            {
                pass.Cursor.Skip();
                continue;
            }

            var place = pass.Cursor.Place;
            var value = nodes.Read(shape.Value, path.Member(key));
            if (value is null)
            {
                pass.Findings.Add(DocumentCodes.MissingValue, path.Member(key), place, $"Nothing stands here where {shape.Value.Noun} belongs.", HintOf(shape.Value).TrimStart(':', ' '));
            }

            entries.Add(KeyValuePair.Create(key, value == Fault.Value ? null : value));
        }

        pass.Cursor.Next();
        return shape.Build(entries);
    }

    /// <summary>Goes past the key when it is one that is known and new; the fast way.</summary>
    private Member? ReadExpectedKey(RecordShape shape, bool[] seen)
    {
        if (pass.Cursor.Current is not Scalar { Anchor.IsEmpty: true, Tag.IsEmpty: true } key || !shape.ByKey.TryGetValue(key.Value, out var member) || seen[member.Slot])
        {
            return null;
        }

        seen[member.Slot] = true;
        pass.Cursor.Next();
        return member;
    }

    private Member? ReadOtherKey(RecordShape shape, NodePath path, bool[] seen, string? ignored)
    {
        var before = shape.Members.Where(member => seen[member.Slot]).Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var member = ReadKey(pass, path, before, ignored is null ? shape.Keys : [.. shape.Keys, ignored]) is { } meant ? shape.ByKey.GetValueOrDefault(meant) : null;
        if (member is not null)
        {
            seen[member.Slot] = true;
        }

        return member;
    }

    private void ReadMember(Member member, NodePath path, object?[] slots, List<string> faults)
    {
        var here = path.Member(member.Key);
        var (place, isNull) = (pass.Cursor.Place, ScalarReader.IsNull(pass.Cursor.Current));
        if (isNull && (member.Required || !member.Nullable))
        {
            pass.Findings.Add(DocumentCodes.MissingValue, here, place, $"Nothing stands here where {member.Shape.Noun} belongs.", HintOf(member.Shape).TrimStart(':', ' '));
            pass.Cursor.Next();
            faults.Add(member.Property.Name);
            return;
        }

        var value = nodes.Read(member.Shape, here);
        if (value == Fault.Value)
        {
            faults.Add(member.Property.Name);
            return;
        }

        slots[member.Slot] = value;
    }

    private static string HintOf(Shape shape) => shape is ScalarShape scalar ? $": {scalar.Form.Example}" : "";

    private static Scalar? KindOf(IReadOnlyList<ParsingEvent> events)
    {
        var depth = 0;
        for (var i = 0; i + 1 < events.Count; i++)
        {
            if (depth == 1 && IsKey(events, i) && events[i] is Scalar { Value: UnionShape.KindKey })
            {
                return events[i + 1] as Scalar;
            }

            depth += events[i].NestingIncrease;
        }

        return null;
    }

    private static bool IsKey(IReadOnlyList<ParsingEvent> events, int index) => events[index] is Scalar { IsKey: true };
}
