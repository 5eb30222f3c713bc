using Planner.Documents;
using Planner.Model.Findings;

namespace Planner.Rules.Packs;

/// <summary>A file and what is to be said about it; lines and columns are looked up at the end.</summary>
/// <param name="path">Where it is.</param>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class MarkedFile<T>(string path)
    where T : class
{
    private readonly List<(NodePath At, FindingCode Code, string Message, string? Hint)> reports = [];

    /// <summary>What it holds; null when it cannot be read, which loading it says.</summary>
    public T? Value { get; } = DocumentReader.ReadFile<T>(path).Value;

    public void Report(NodePath at, FindingCode code, string message, string? hint = null) => reports.Add((at, code, message, hint));

    /// <summary>All that was said, with its places.</summary>
    public IReadOnlyList<Finding> Findings() => reports.Count == 0 ? [] : DocumentReader.ReadFile<T>(
        path,
        draft =>
        {
            foreach (var (at, code, message, hint) in reports)
            {
                draft.Report(at, code, message, hint);
            }
        }).Findings;
}
