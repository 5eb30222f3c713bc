using Microsoft.AspNetCore.Components;
using Planner.Model.Findings;
using Planner.Web.Texts;

namespace Planner.Web.Parts;

/// <summary>Everything that is wrong with an input, at once; errors first, else in the order of the input.</summary>
public sealed partial class FindingsTable
{
    private const int Most = 500;

    /// <summary>What was found; nothing shows nothing.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>What it means for the reader.</summary>
    [Parameter]
    public string? Lead { get; set; }

    private bool HasErrors => Count(Severity.Error) > 0;

    private IEnumerable<Finding> Shown => Findings.OrderBy(finding => finding.Severity).Take(Most);

    private string Headline => string.Join(" · ", ((string?[])
    [
        HasErrors ? FindingsText.Errors(Count(Severity.Error)) : null,
        Findings.Count > Count(Severity.Error) ? FindingsText.Warnings(Findings.Count - Count(Severity.Error)) : null,
    ]).OfType<string>());

    private int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
