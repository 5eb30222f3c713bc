using Planner.Model.Findings;

namespace Planner.Engine.Reporting;

/// <summary>Writes what is reported or exported to files.</summary>
internal static class SavedFile
{
    /// <summary>Writes it whole or not at all. Returns the error that kept it from being written; then what stood there is unchanged.</summary>
    public static IReadOnlyList<Finding> Write(string path, Action<Stream> write, CancellationToken cancellation)
    {
        try
        {
            WholeFile.Write(path, write, cancellation);
            return [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [new Finding(ReportAssessment.UnwritableCode, $"The report cannot be written: {failure.Message}") { File = path, Hint = "name a file in a folder that is there and may be written" }];
        }
    }
}
