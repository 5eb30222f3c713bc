using System.Security.Cryptography;
using Planner.Inventory.Tables;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Inventory.Csv;

/// <summary>Reads an estate from files of separated values: a file a table, named like the sheets of the workbook, with the same columns.</summary>
public static class CsvImport
{
    /// <summary>Longest file that is read, inside: 64 MiB.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>Greatest number of files, inside.</summary>
    public const int MostFiles = 200;

    /// <summary>The estate with an account of all rows, or all that is wrong (codes <c>TAB0nn</c>, <c>EST0nn</c>, <c>DOC0nn</c>).</summary>
    /// <param name="files">Name and content of each; <see cref="MostBytes"/> each and <see cref="MostFiles"/> are the bounds.</param>
    /// <param name="source">What the caller calls all of them together.</param>
    /// <param name="cancellation">Stops.</param>
    public static Outcome<ImportedEstate> Read(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> files, string source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (findings, tables) = (new TableFindings(), new List<RawTable>());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(content.Span);
            if (Table(name, content, findings, cancellation) is { } table)
            {
                tables.Add(table);
            }
        }

        return files.Count > MostFiles
            ? Outcome<ImportedEstate>.Refused([new Finding(TableCodes.TooLarge.Code, $"There are more than {MostFiles} files.") { File = source }])
            : TableImport.Read(tables, (source, Convert.ToHexStringLower(hash.GetHashAndReset())), findings);
    }

    private static RawTable? Table(string name, ReadOnlyMemory<byte> content, TableFindings findings, CancellationToken cancellation)
    {
        if (content.Length > MostBytes)
        {
            findings.Add(TableCodes.TooLarge, name, $"The file is longer than {MostBytes} bytes.", "divide it");
            return null;
        }

        if (CsvText.Read(content.Span) is not { } text)
        {
            findings.Add(TableCodes.Encoding, name, "The file is neither UTF-8 nor GB18030.", "save it as UTF-8");
            return null;
        }

        var table = new RawTable(name, Path.GetFileNameWithoutExtension(name), IsSheet: false, []);
        return table with { Rows = new CsvReader(text, table, findings).Read(cancellation) };
    }
}
