namespace Planner.Engine.Reporting;

/// <summary>A form that an assessment is exported in.</summary>
public enum ExportForm
{
    /// <summary>Excel workbook.</summary>
    Xlsx,

    /// <summary>SARIF log.</summary>
    Sarif,

    /// <summary>JUnit XML.</summary>
    JUnit,

    /// <summary>OSCAL assessment results.</summary>
    Oscal,
}
