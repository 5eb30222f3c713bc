using Planner.Model.Findings;
using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Packs;

namespace Planner.Rules.Linting;

/// <summary>
/// Looks at packs as a whole: texts, examples, backing, and by search over all facts whether clauses can be met and refuted
/// and whether each level implies the one below.
/// </summary>
public static class PackLint
{
    /// <summary>Everything found, with file, line and column, in the order of the files. Whatever keeps a pack from loading comes first, and then only what the files alone show.</summary>
    /// <param name="folder">The folder with <c>facts.yaml</c> and one folder a pack.</param>
    /// <param name="ids">Which packs; null for all, which also tells facts that no clause asks for.</param>
    /// <param name="cancellation">Stops between two questions.</param>
    public static IReadOnlyList<Finding> Run(string folder, IReadOnlyCollection<string>? ids, CancellationToken cancellation)
    {
        var loaded = StandardsReader.Read(folder, ids);
        var catalogue = new MarkedFile<FactsFile>(Path.Combine(folder, "facts.yaml"));
        TextLint.Facts(catalogue);
        var packs = Folders(folder, ids).Select(pack => (Id: Path.GetFileName(pack), Written: new LintedPack(pack))).ToList();
        packs.ForEach(pack => TextLint.Run(pack.Written));
        if (loaded.Value is { } standards)
        {
            packs.ForEach(pack => Look(standards.Find(pack.Id)!, pack.Written, new ClauseLogic(standards.Facts), cancellation));
            FactLint.Run(catalogue, ids is null ? Read(standards) : standards.Facts.Facts.Select(fact => fact.Name).ToHashSet());
        }

        return [.. loaded.Findings, .. catalogue.Findings(), .. packs.SelectMany(pack => pack.Written.Findings())];
    }

    private static IEnumerable<string> Folders(string folder, IReadOnlyCollection<string>? ids) => !Directory.Exists(folder) ? [] : Directory.GetDirectories(folder)
        .Where(pack => File.Exists(Path.Combine(pack, "pack.yaml")) && ids?.Contains(Path.GetFileName(pack)) != false)
        .Order(StringComparer.Ordinal);

    private static HashSet<string> Read(Packs.Standards standards) =>
        [.. standards.Packs.SelectMany(pack => pack.Clauses).SelectMany(clause => (clause.When?.Reads ?? []).Concat(clause.Check?.Reads ?? []))];

    private static void Look(Pack pack, LintedPack written, ClauseLogic logic, CancellationToken cancellation)
    {
        foreach (var (entry, at, file) in written.Clauses().Where(clause => clause.Entry.Check is not null))
        {
            var clause = pack.Clauses.First(known => known.Clause.Id == entry.Id);
            Judged(clause, Tri.True, clause.Examples.Pass, index => file.Report(at.Member("examples").Member("pass").Item(index), LintCodes.WrongExample, $"Example {index + 1} of '{entry.Id}' does not pass."));
            Judged(clause, Tri.False, clause.Examples.Fail, index => file.Report(at.Member("examples").Member("fail").Item(index), LintCodes.WrongExample, $"Example {index + 1} of '{entry.Id}' does not fail."));
            Judged(clause, Tri.Unknown, clause.Examples.Unknown, index => file.Report(at.Member("examples").Member("unknown").Item(index), LintCodes.WrongExample, $"Example {index + 1} of '{entry.Id}' is decided."));
            if (logic.Meet(clause, cancellation).AreImpossible)
            {
                file.Report(at.Member("check"), LintCodes.NeverMet, $"No facts can meet '{entry.Id}'.");
            }
            else if (logic.Refute(clause, cancellation).AreImpossible)
            {
                file.Report(at.Member("check"), LintCodes.NeverRefuted, $"No facts can refute '{entry.Id}'.");
            }
        }

        Parameters(pack, written);
        new LevelLint(pack, written, logic).Run(cancellation);
    }

    private static void Judged(PackClause clause, Tri expected, IReadOnlyList<SystemFacts> examples, Action<int> report)
    {
        for (var index = 0; index < examples.Count; index++)
        {
            if (clause.Check!.Explain(examples[index]).Verdict != expected)
            {
                report(index);
            }
        }
    }

    private static void Parameters(Pack pack, LintedPack written)
    {
        var read = pack.Clauses.SelectMany(clause => (clause.When?.Reads ?? []).Concat(clause.Check?.Reads ?? [])).ToHashSet();
        foreach (var (parameter, index) in pack.Standard.Parameters.Select((parameter, index) => (parameter, index)).Where(one => !read.Contains($"params.{one.parameter.Id}")))
        {
            written.Head.Report(Documents.NodePath.Root.Member("parameters").Item(index, parameter.Id), LintCodes.UnusedParameter, $"No clause uses the parameter '{parameter.Id}'.");
        }
    }
}
