using Planner.Documents;
using Planner.Rules.Facts;
using Planner.Rules.Language.Typing;
using Planner.Rules.Packs;

namespace Planner.Rules.Linting;

/// <summary>Whether the fact catalogue says what the program's facts are, and whether clauses ask for them.</summary>
internal static class FactLint
{
    public static void Run(MarkedFile<FactsFile> file, IReadOnlySet<string> read)
    {
        var types = new Dictionary<string, ClauseType>(StringComparer.Ordinal);
        Walk(typeof(SystemFacts), "", types);
        foreach (var (fact, index) in (file.Value?.Facts ?? []).Select((fact, index) => (fact, index)))
        {
            var at = NodePath.Root.Member("facts").Item(index, fact.Name);
            if (Wrong(fact, types.GetValueOrDefault(fact.Name)) is { } message)
            {
                file.Report(at, LintCodes.WrongFact, $"'{fact.Name}' {message}.");
            }
            else if (!read.Any(name => name == fact.Name || name.StartsWith(fact.Name + ".", StringComparison.Ordinal)) && !fact.Name.EndsWith(".id", StringComparison.Ordinal))
            {
                file.Report(at, LintCodes.UnusedFact, $"No clause asks for '{fact.Name}'.");
            }
        }
    }

    private static string? Wrong(FactEntry fact, ClauseType? type) => type switch
    {
        null => "is no fact of the program",
        _ when fact.Type != TypeName(type) => $"is of type {TypeName(type)}, not {fact.Type}",
        ClauseType.Enumeration words when !words.Values.Keys.Order(StringComparer.Ordinal).SequenceEqual(fact.Values.Order(StringComparer.Ordinal)) => $"has the values {string.Join(", ", words.Values.Keys)}",
        { IsNumber: true } when fact.Unit is null => "is a number and says no unit",
        _ => null,
    };

    private static void Walk(Type record, string prefix, Dictionary<string, ClauseType> types)
    {
        foreach (var member in Shape.Of(record).Members.Values)
        {
            types[prefix + member.Name] = member.Type;
            var inner = member.Type is ClauseType.ListOf list ? list.Element : member.Type;
            if (inner is ClauseType.Record nested)
            {
                Walk(nested.RecordType, $"{prefix}{member.Name}.", types);
            }
        }
    }

    private static string TypeName(ClauseType type) => type switch
    {
        ClauseType.Enumeration => "enum",
        ClauseType.Record => "record",
        ClauseType.ListOf => "list",
        _ => type.Label,
    };
}
