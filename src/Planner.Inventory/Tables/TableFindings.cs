using Planner.Documents;
using Planner.Model.Findings;

namespace Planner.Inventory.Tables;

/// <summary>Collects what is wrong with a source of tables; past the bound it only counts.</summary>
internal sealed class TableFindings
{
    private const int Most = 1000;

    private readonly List<Finding> _findings = [];
    private int _left;

    /// <summary>True when one of them is an error.</summary>
    public bool HasErrors { get; private set; }

    public void Add(FindingCode code, Place place, string message, string? hint = null) =>
        Add(At(new Finding(code.Code, message) { Severity = code.Severity, Hint = hint }, place));

    /// <summary>A finding about the whole source.</summary>
    public void Add(FindingCode code, string file, string message, string? hint = null) =>
        Add(new Finding(code.Code, message) { Severity = code.Severity, File = file, Hint = hint });

    public void Add(Finding finding)
    {
        HasErrors |= finding.Severity == Severity.Error;
        if (_findings.Count < Most)
        {
            _findings.Add(finding);
        }
        else
        {
            _left++;
        }
    }

    /// <summary>In the order of the tables, then rows.</summary>
    public IReadOnlyList<Finding> Report()
    {
        var order = _findings.Select(Sheet).Distinct().ToList();
        List<Finding> report = [.. _findings.OrderBy(finding => order.IndexOf(Sheet(finding))).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)];
        if (_left > 0)
        {
            report.Add(new Finding(DocumentCodes.More.Code, $"{_left} more findings are not listed.") { Severity = HasErrors ? Severity.Error : Severity.Warning, Hint = "correct those above first" });
        }

        return report;
    }

    /// <summary>The finding with its place.</summary>
    public static Finding At(Finding finding, Place place) => finding with
    {
        File = place.Table.File,
        Line = place.Line,
        Column = place.Column,
        Cell = place.Table.IsSheet ? CellName.Of(place.Table.Name, place.Line, place.Column) : null,
    };

    private static (string? File, string? Sheet) Sheet(Finding finding) => (finding.File, finding.Cell?[..finding.Cell.LastIndexOf('!')]);
}
