using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Packs;

/// <summary>Turns the clauses of a pack into something that can be asked, with all findings at once.</summary>
internal sealed class PackCompiler(PackFile head, IReadOnlyList<ClauseEntry> entries)
{
    private readonly List<Finding> findings = [];
    private readonly List<(ClauseEntry Entry, FindingCode Code, string Message, string? Hint)> marks = [];
    private readonly Dictionary<string, ClauseEntry> byId = new(StringComparer.Ordinal);
    private int at;

    // A check shared by several clauses is compiled, and found wrong, once.
    private readonly Dictionary<(SourceText? Over, SourceText Check), CompiledClause<SystemFacts>?> compiled = [];

    private readonly ClauseCompiler<SystemFacts> compiler = new(Parameters.ValuesOf(head.Parameters));

    /// <summary>What is wrong with the pack and the text of its clauses; empty when all is well.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>What is wrong with clauses as a whole; empty when all is well.</summary>
    public IReadOnlyList<(ClauseEntry Entry, FindingCode Code, string Message, string? Hint)> Marks => marks;

    /// <summary>The clauses in their order; incomplete when there are findings.</summary>
    public IReadOnlyList<PackClause> Compile()
    {
        for (at = 0; at < entries.Count; at++)
        {
            var entry = entries[at];
            if (!byId.TryAdd(entry.Id, entry))
            {
                Find(PackCodes.Duplicate, $"The id '{entry.Id}' is given twice.", "give one of them another id");
            }
        }

        Count();
        Matrix();
        return [.. entries.Select(Clause).OfType<PackClause>()];
    }

    /// <summary>An element or a clause that got lost would grade as met: what is not asked always holds.</summary>
    private void Count()
    {
        if (entries.Count != head.ClauseCount)
        {
            findings.Add(new Finding(PackCodes.Incomplete.Code, $"The pack says that it has {head.ClauseCount} clauses; {entries.Count} were found.") { Path = "clauseCount" });
        }
    }

    private void Matrix()
    {
        foreach (var cell in (head.ImportanceMatrix?.Rows ?? []).Where(cell => cell.Level is { } level && head.Levels.All(known => known.Level != level)))
        {
            findings.Add(new Finding(PackCodes.Matrix.Code, $"The importance matrix asks for level {cell.Level}, which the pack does not have.") { Path = "importanceMatrix" });
        }
    }

    private PackClause? Clause(ClauseEntry written, int index)
    {
        at = index;
        if (Filled(written) is not { } entry || !IsComplete(entry) || !NamesAreKnown(entry))
        {
            return null;
        }

        var check = entry.Check is null ? null : Compiled(entry.Over, entry.Check);
        var when = entry.When is null ? null : Compiled(null, entry.When);
        var clause = new Clause
        {
            Id = entry.Id,
            Element = entry.Element!,
            Level = entry.Level,
            Role = entry.Role ?? ClauseRole.Level,
            Requires = entry.Requires!,
            Kind = entry.Kind!.Value,
            When = entry.When?.Text,
            Over = entry.Over?.Text,
            Check = entry.Check?.Text,
            Evidence = entry.Evidence!,
            Remedies = entry.Remedies ?? [],
            Verification = entry.Verification,
            Sources = entry.Sources,
            Corresponds = entry.Corresponds,
        };
        return new PackClause(clause, when, check, entry.Examples ?? new ExampleSet());
    }

    private ClauseEntry? Filled(ClauseEntry entry)
    {
        if (entry.As is null)
        {
            return entry;
        }

        if (byId.GetValueOrDefault(entry.As) is { As: null } other)
        {
            return entry.With(other);
        }

        Find(
            PackCodes.UnknownName,
            $"'{entry.Id}' takes from '{entry.As}', which is no clause of the pack that stands by itself.",
            Suggestion.For(entry.As, byId.Keys) is { } near ? $"did you mean '{near}'?" : null);
        return null;
    }

    private bool IsComplete(ClauseEntry entry)
    {
        (string Name, bool IsThere)[] needs =
        [
            ("element", entry.Element is not null),
            ("requires", entry.Requires is not null),
            ("kind", entry.Kind is not null),
            ("evidence", entry.Evidence is not null),
            ("check", entry.Check is not null || entry.Verification == VerificationStatus.Placeholder),
        ];
        var missing = needs.Where(need => !need.IsThere).Select(need => need.Name).ToList();
        if (entry.Evidence?.Sources.Contains(EvidenceSource.Declared) == true)
        {
            missing.Add("evidence other than 'declared', which is nobody's proof");
        }

        if (missing.Count > 0)
        {
            Find(PackCodes.Incomplete, $"'{entry.Id}' lacks {string.Join(", ", missing)}.", "say it, or take it from another clause with 'as'");
        }

        return missing.Count == 0;
    }

    private bool NamesAreKnown(ClauseEntry entry)
    {
        var isElement = head.Elements.Any(element => element.Id == entry.Element);
        if (!isElement)
        {
            Find(PackCodes.UnknownName, $"'{entry.Id}' names the element '{entry.Element}', which the pack does not have.");
        }

        var isLevel = entry.Level is { } named ? head.Levels.Any(level => level.Level == named) : entry.Role is ClauseRole.Duty or ClauseRole.Advice;
        if (!isLevel)
        {
            Find(
                PackCodes.UnknownName,
                entry.Level is { } unknown ? $"'{entry.Id}' names level {unknown}, which the pack does not have." : $"'{entry.Id}' names no level.",
                "a clause without a level says 'role: duty' or 'role: advice'");
        }

        return isElement && isLevel;
    }

    private CompiledClause<SystemFacts>? Compiled(SourceText? over, SourceText check)
    {
        if (compiled.TryGetValue((over, check), out var known))
        {
            return known;
        }

        var reading = over is null ? compiler.Read(check) : compiler.Read(over, check);
        findings.AddRange(reading.Problems.Select(PackCodes.Of));
        return compiled[(over, check)] = reading.Clause;
    }

    private void Find(FindingCode code, string message, string? hint = null) => marks.Add((entries[at], code, message, hint));
}
