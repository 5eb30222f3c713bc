using Planner.Model.Standards;

namespace Planner.Engine.Reporting;

/// <summary>Files that an assessment is exported to; null for none of the kind.</summary>
public sealed record AssessmentFiles
{
    /// <summary>Excel workbook.</summary>
    public string? Xlsx { get; init; }

    /// <summary>OSCAL assessment results.</summary>
    public string? Oscal { get; init; }

    /// <summary>SARIF log.</summary>
    public string? Sarif { get; init; }

    /// <summary>JUnit XML.</summary>
    public string? JUnit { get; init; }

    /// <summary>Language of what people read.</summary>
    public required Language Language { get; init; }

    /// <summary>The level that SARIF and JUnit hold every system to besides its required one; null for none.</summary>
    public int? FailBelow { get; init; }

    /// <summary>The files asked for.</summary>
    public IReadOnlyList<string> Paths => [.. Wanted.Select(file => file.Path)];

    /// <summary>The files asked for with their forms. OSCAL comes last, since it alone names all facts.</summary>
    internal IEnumerable<(ExportForm Form, string Path)> Wanted =>
        from file in new[] { (ExportForm.Xlsx, Xlsx), (ExportForm.Sarif, Sarif), (ExportForm.JUnit, JUnit), (ExportForm.Oscal, Oscal) }
        where file.Item2 is not null
        select (file.Item1, file.Item2);
}
