using Planner.Model.Findings;

namespace Planner.Inventory.NetBox;

/// <summary>Collects all findings of one source; a source that is wrong throughout is cut short, with the number left unsaid.</summary>
/// <param name="file">The source as the caller named it.</param>
internal sealed class FindingList(string file)
{
    /// <summary>More than anybody reads, and a bound on memory.</summary>
    internal const int Most = 1000;

    private readonly List<Finding> findings = [];
    private int unsaid;

    public bool HasErrors { get; private set; }

    public void Error(string code, string? path, string message, string? hint = null)
    {
        HasErrors = true;
        Add(new Finding(code, message) { File = file, Path = path, Hint = hint });
    }

    public void Error(string code, string message, string? hint, int? line, int? column)
    {
        HasErrors = true;
        Add(new Finding(code, message) { File = file, Line = line, Column = column, Hint = hint });
    }

    public void Warning(string code, string? path, string message, string? hint = null) =>
        Add(new Finding(code, message) { Severity = Severity.Warning, File = file, Path = path, Hint = hint });

    public IReadOnlyList<Finding> All() => unsaid == 0
        ? findings
        : [.. findings, new Finding("NBX099", $"{unsaid} more findings are not listed.") { Severity = Severity.Note, File = file }];

    private void Add(Finding finding)
    {
        if (findings.Count < Most)
        {
            findings.Add(finding);
        }
        else
        {
            unsaid++;
        }
    }
}
