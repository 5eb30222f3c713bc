using Planner.Model.Findings;
using Planner.Reports.Pdf;

namespace Planner.Engine.Reporting;

/// <summary>Warns of characters that a report prints as boxes.</summary>
internal static class MissingGlyphs
{
    private const int MostNamed = 20;

    /// <summary>One warning, or none.</summary>
    public static IEnumerable<Finding> Warn(PdfReport report)
    {
        if (report.Missing.Count > 0)
        {
            var named = report.Missing.Take(MostNamed).Select(missing => $"U+{missing.CodePoint:X4} on page {missing.Page}");
            yield return new Finding(ReportAssessment.MissingCharactersCode, $"{report.Missing.Count} characters are in no font of the report and stand as boxes: {string.Join(", ", named)}")
            {
                Severity = Severity.Warning,
                Hint = "write the names in the estate with other characters",
            };
        }
    }
}
