using System.Security.Cryptography;
using Planner.Inventory.Tables;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Inventory.Workbooks;

/// <summary>Reads an estate from an Excel workbook (.xlsx), filled in from the template or made by anything else with the same sheets and columns.</summary>
public static class WorkbookImport
{
    /// <summary>Longest file that is read, inside: 64 MiB.</summary>
    public const long MostBytes = WorkbookLimits.File;

    /// <summary>The estate with an account of all rows, or all that is wrong (codes <c>TAB0nn</c>, <c>EST0nn</c>, <c>DOC0nn</c>), each with its cell.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="file">What the caller calls it.</param>
    /// <param name="cancellation">Stops.</param>
    public static Outcome<ImportedEstate> Read(byte[] content, string file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        var findings = new TableFindings();
        if (content.Length > MostBytes)
        {
            findings.Add(TableCodes.TooLarge, file, $"The file is longer than {MostBytes} bytes.", "divide it");
            return Outcome<ImportedEstate>.Refused(findings.Report());
        }

        return new WorkbookReader(file, findings).Read(content, cancellation) is { } sheets
            ? TableImport.Read(sheets, (file, Convert.ToHexStringLower(SHA256.HashData(content))), findings)
            : Outcome<ImportedEstate>.Refused(findings.Report());
    }
}
