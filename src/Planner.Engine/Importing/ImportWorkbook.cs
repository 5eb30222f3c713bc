using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Inventory.Workbooks;
using Planner.Model.Findings;
using Planner.Model.Imports;
using Planner.Model.Rights;

namespace Planner.Engine.Importing;

/// <summary>Turns an Excel workbook into an estate.</summary>
public static class ImportWorkbook
{
    /// <summary>The estate with the account of all rows, or all that is wrong, each finding with its cell.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="source">A workbook (.xlsx) with the sheets of the template.</param>
    /// <param name="marked">Where to write a copy that shows the findings on the cells; null for nowhere. It is written when there are findings.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    public static async Task<Outcome<ImportedEstate>> RunAsync(Actor actor, string source, string? marked, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Architect) is { } refusal)
        {
            return Outcome<ImportedEstate>.Refused([refusal]);
        }

        var bytes = await FileBytes.ReadAsync(source, cancellation);
        if (bytes.Value is null)
        {
            return Outcome<ImportedEstate>.Refused(bytes.Findings);
        }

        var imported = WorkbookImport.Read(bytes.Value, Path.GetFileName(source), cancellation);
        return marked is null || imported.Findings.All(finding => finding.Cell is null) ? imported : Mark(imported, bytes.Value, Path.GetFileName(source), marked, cancellation);
    }

    /// <summary>The same for a workbook that is in memory.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="content">The workbook.</param>
    /// <param name="name">What the caller calls it.</param>
    /// <param name="cancellation">Stops.</param>
    public static Outcome<ImportedEstate> Read(Actor actor, byte[] content, string name, CancellationToken cancellation) =>
        RightsCheck.Refusal(actor, Role.Architect) is { } refusal
            ? Outcome<ImportedEstate>.Refused([refusal])
            : WorkbookImport.Read(content, name, cancellation);

    /// <summary>A copy that shows findings on their cells, or why there is none.</summary>
    /// <param name="content">The workbook that was read.</param>
    /// <param name="name">What the caller calls it.</param>
    /// <param name="findings">What was found in it.</param>
    public static Outcome<byte[]> Marked(byte[] content, string name, IReadOnlyList<Finding> findings) => FindingMarks.Of(content, name, findings);

    private static Outcome<ImportedEstate> Mark(Outcome<ImportedEstate> imported, byte[] content, string file, string marked, CancellationToken cancellation)
    {
        var copy = Marked(content, file, imported.Findings);
        if (copy.Value is null)
        {
            return Outcome<ImportedEstate>.Refused([.. imported.Findings, .. copy.Findings]);
        }

        WholeFile.Write(marked, stream => stream.Write(copy.Value), cancellation);
        return imported;
    }
}
