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

    /// <summary>False for a clause of the pack that this one extends.</summary>
    public bool Writes(string clause) => Clauses().Any(known => known.Entry.Id == clause);

    /// <summary>Says something about a clause; about one of the pack that this one extends, where that is named.</summary>
    public void Report(string clause, FindingCode code, string message, string? hint = null)
    {
        if (Clauses().FirstOrDefault(known => known.Entry.Id == clause) is { File: { } file } known)
        {
            file.Report(known.At, code, message, hint);
        }
        else
        {
            Head.Report(NodePath.Root.Member("extends"), code, message, hint);
        }
    }

    public IEnumerable<Finding> Findings() => [.. Head.Findings(), .. files.SelectMany(file => file.Findings())];
}
