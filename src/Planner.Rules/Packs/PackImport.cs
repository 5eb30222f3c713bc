using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Rules.Language;

namespace Planner.Rules.Packs;

/// <summary>Brings clauses that a user holds into a pack of which less is known: reads, compiles and tries everything before anything is written.</summary>
/// <param name="standards">The folder of the shipped packs.</param>
/// <param name="own">The folder of packs that stand in their place; it need not be there.</param>
public sealed class PackImport(string standards, string own)
{
    /// <summary>A form to fill in: the clauses of a pack of which only the title is known, with what they correspond to.</summary>
    public Outcome<string> Skeleton(string id)
    {
        var text = Text(id);
        if (text.Value is null)
        {
            return Outcome<string>.Refused(text.Findings);
        }

        List<ClauseEntry> open = [.. text.Value.Entries.Where(entry => entry.Verification == VerificationStatus.Placeholder)];
        return open.Count == 0
            ? Outcome<string>.Refused([new Finding(PackCodes.NothingOpen.Code, $"'{id}' has no clause of which only the title is known.")])
            : Outcome<string>.Of(Form + DocumentWriter.ToYaml(new BroughtFile { Pack = id, Clauses = open }));
    }

    /// <summary>The pack with what the files bring, or everything that is wrong with any of them.</summary>
    /// <param name="source">A file, or a folder whose <c>*.yaml</c> files are taken in the order of their names.</param>
    public Outcome<BroughtPack> Read(string source)
    {
        IReadOnlyList<string> files = Directory.Exists(source) ? [.. Directory.GetFiles(source, "*.yaml").Order(StringComparer.Ordinal)] : [source];
        List<Outcome<BroughtFile>> read = [.. files.Select(file => DocumentReader.ReadFile<BroughtFile>(file))];
        List<Finding> findings = [.. read.SelectMany(file => file.Findings)];
        List<BroughtFile> brought = [.. read.Select(file => file.Value).OfType<BroughtFile>()];
        List<string> ids = [.. brought.Select(file => file.Pack).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (findings.Count == 0 && ids.Count != 1)
        {
            findings.Add(new Finding(PackCodes.Incomplete.Code, ids.Count == 0 ? "No file says which pack it is for." : $"The files are for several packs: {string.Join(", ", ids)}.") { File = source, Path = "pack", Hint = "write pack: and its id, such as gbt20988-2025" });
        }

        if (findings.Count > 0)
        {
            return Outcome<BroughtPack>.Refused(findings);
        }

        var before = Text(ids[0]);
        return before.Value is null ? Outcome<BroughtPack>.Refused(before.Findings) : Merged(before.Value, brought, source);
    }

    private Outcome<PackText> Text(string id)
    {
        var known = StandardsReader.PackFolders(standards, own);
        return known.ContainsKey(id)
            ? new PackReader(known, id).ReadText()
            : Outcome<PackText>.Refused([new Finding(PackCodes.NotThere.Code, $"There is no standard '{id}'.") { Hint = Suggestion.For(id, known.Keys) is { } near ? $"did you mean '{near}'?" : $"there are: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}" }]);
    }

    private static Outcome<BroughtPack> Merged(PackText before, IReadOnlyList<BroughtFile> brought, string source)
    {
        var known = before.Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        List<ClauseEntry> entries = [.. brought.SelectMany(file => file.Clauses).Where(entry => entry.Verification != VerificationStatus.Placeholder || !known.Contains(entry.Id))];
        if (entries.Count == 0)
        {
            return Outcome<BroughtPack>.Refused([new Finding(PackCodes.NothingOpen.Code, "Nothing is filled in.") { File = source, Hint = "write requires, check and verification of at least one clause" }]);
        }

        var merge = new PackMerge(before, brought, entries);
        var findings = merge.Findings(source);
        var compiler = new PackCompiler(merge.Head, merge.Entries);
        var clauses = compiler.Compile();
        findings.AddRange(compiler.Findings);
        findings.AddRange(compiler.Marks.Select(mark => new Finding(mark.Code.Code, mark.Message) { File = source, Path = $"clauses/{mark.Entry.Id}", Hint = mark.Hint }));
        var touched = entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        findings.AddRange(clauses.Where(clause => touched.Contains(clause.Clause.Id)).SelectMany(Tried));
        return findings.Count > 0
            ? Outcome<BroughtPack>.Refused(findings)
            : Outcome<BroughtPack>.Of(new BroughtPack(merge.Head, merge.Entries, [.. clauses.Where(clause => touched.Contains(clause.Clause.Id)).Select(clause => new ClauseChange(clause.Clause, merge.Was(clause.Clause.Id)))]));
    }

    /// <summary>A clause that misjudges its own examples means something other than its author does.</summary>
    private static IEnumerable<Finding> Tried(PackClause clause)
    {
        var examples = clause.Examples;
        return from set in new[] { (Tri.True, examples.Pass), (Tri.False, examples.Fail), (Tri.Unknown, examples.Unknown) }
               from example in set.Item2.Select((facts, index) => (facts, index))
               where clause.Check is not null && clause.Check.Evaluate(example.facts) != set.Item1
               select new Finding(PackCodes.Example.Code, $"'{clause.Clause.Id}' does not judge its example {example.index + 1} as {set.Item1}.") { Path = $"clauses/{clause.Clause.Id}/examples" };
    }

    private const string Form = """
        # A form for whoever holds the text of this edition. Fill in what you need; a clause left as it is stays a title.
        # For each clause write what it asks in your own words (requires), the check over the facts of standards/facts.yaml,
        # evidence, remedies and examples as standards/README.md says, and set verification: verified.
        # A clause of a level says role: level and level: N; add levels: and elements: where the pack lacks them, as in pack.yaml.
        # Write claim: level only when all normative text on levels is encoded. New ids are added.
        # Then: planner pack import FILE

        """;
}
