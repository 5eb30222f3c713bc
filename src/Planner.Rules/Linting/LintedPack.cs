using Planner.Documents;
using Planner.Model.Findings;
using Planner.Rules.Packs;

namespace Planner.Rules.Linting;

/// <summary>The files of a pack as they are written.</summary>
internal sealed class LintedPack
{
    private static readonly NodePath ClauseList = NodePath.Root.Member("clauses");

    private readonly List<MarkedFile<ClauseFile>> files;

    public LintedPack(string folder)
    {
        Head = new MarkedFile<PackFile>(Path.Combine(folder, "pack.yaml"));
        files = [.. PackReader.Files(Path.Combine(folder, "clauses")).Select(file => new MarkedFile<ClauseFile>(file))];
    }

    public MarkedFile<PackFile> Head { get; }

    /// <summary>Every clause as it is written, with its place.</summary>
    public IEnumerable<(ClauseEntry Entry, NodePath At, MarkedFile<ClauseFile> File)> Clauses() =>
        files.SelectMany(file => (file.Value?.Clauses ?? []).Select((entry, index) => (entry, ClauseList.Item(index, entry.Id), file)));

    /// <summary>Says something about a clause.</summary>
    public void Report(string clause, FindingCode code, string message, string? hint = null)
    {
        var (_, at, file) = Clauses().First(known => known.Entry.Id == clause);
        file.Report(at, code, message, hint);
    }

    public IEnumerable<Finding> Findings() => [.. Head.Findings(), .. files.SelectMany(file => file.Findings())];
}
