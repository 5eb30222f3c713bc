using System.Text.RegularExpressions;
using Planner.Documents;
using Planner.Model.Standards;
using Planner.Rules.Packs;

namespace Planner.Rules.Linting;

/// <summary>What can be seen in the files alone: texts in both languages, examples, sources and remedies.</summary>
internal static partial class TextLint
{
    public static void Run(LintedPack pack)
    {
        if (pack.Head.Value is { } head)
        {
            Head(head, pack.Head);
        }

        foreach (var (entry, at, file) in pack.Clauses())
        {
            Clause(entry, at, file);
        }
    }

    public static void Facts(MarkedFile<FactsFile> file)
    {
        foreach (var (fact, index) in (file.Value?.Facts ?? []).Select((fact, index) => (fact, index)))
        {
            var at = NodePath.Root.Member("facts").Item(index, fact.Name);
            Words(fact.Label, at.Member("label"), file);
            Words(fact.Formula, at.Member("formula"), file);
        }
    }

    private static void Head(PackFile head, MarkedFile<PackFile> file)
    {
        var root = NodePath.Root;
        Words(head.Title, root.Member("title"), file);
        Words(head.Coverage, root.Member("coverage"), file);
        Each(head.Levels, level => level.Name, root.Member("levels"), "name", file);
        Each(head.Elements, element => element.Name, root.Member("elements"), "name", file);
        Each(head.Parameters, parameter => parameter.Meaning, root.Member("parameters"), "meaning", file);
    }

    private static void Clause(ClauseEntry entry, NodePath at, MarkedFile<ClauseFile> file)
    {
        Words(entry.Requires, at.Member("requires"), file);
        foreach (var (remedy, index) in (entry.Remedies ?? []).Select((remedy, index) => (remedy, index)))
        {
            Words(remedy, at.Member("remedies").Item(index), file);
        }

        string[] missing =
        [
            .. entry.Sources.Count == 0 ? ["sources"] : Array.Empty<string>(),
            .. entry.Remedies is not { Count: > 0 } && entry.As is null && entry.Check is not null ? ["remedies"] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
        {
            file.Report(at, LintCodes.Unbacked, $"'{entry.Id}' names no {string.Join(" and no ", missing)}.", "say where it comes from, and what closes a gap");
        }

        if (entry.Check is not null)
        {
            Examples(entry, at, file);
        }
    }

    private static void Examples(ClauseEntry entry, NodePath at, MarkedFile<ClauseFile> file)
    {
        var examples = entry.Examples ?? new ExampleSet();
        string[] missing =
        [
            .. examples.Pass.Count == 0 ? ["pass"] : Array.Empty<string>(),
            .. examples.Fail.Count == 0 ? ["fail"] : Array.Empty<string>(),
            .. examples.Unknown.Count == 0 ? ["unknown"] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
        {
            file.Report(at, LintCodes.NoExample, $"'{entry.Id}' has no example under {string.Join(", ", missing)}.", "give the bound itself and just past it");
        }
    }

    private static void Each<TItem, TFile>(IReadOnlyList<TItem> items, Func<TItem, Words> words, NodePath list, string member, MarkedFile<TFile> file)
        where TFile : class
    {
        for (var index = 0; index < items.Count; index++)
        {
            Words(words(items[index]), list.Item(index).Member(member), file);
        }
    }

    private static void Words<T>(Words? words, NodePath at, MarkedFile<T> file)
        where T : class
    {
        if (words is null)
        {
            return;
        }

        if (!Han().IsMatch(words.Zh))
        {
            file.Report(at.Member("zh"), LintCodes.Language, words.Zh.Trim().Length == 0 ? "The Chinese text is empty." : $"'{words.Zh}' is not Chinese.");
        }

        if (words.En.Trim().Length == 0 || Han().IsMatch(words.En))
        {
            file.Report(at.Member("en"), LintCodes.Language, words.En.Trim().Length == 0 ? "The English text is empty." : $"'{words.En}' is not English.");
        }
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
