using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Inventory.Csv;
using Planner.Model.Findings;
using Planner.Model.Imports;
using Planner.Model.Rights;

namespace Planner.Engine.Importing;

/// <summary>Turns files of separated values into an estate.</summary>
public static class ImportCsv
{
    /// <summary>The estate with the account of all rows, or all that is wrong, each finding with file, line and column.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="sources">Files named like the tables, such as <c>systems.csv</c>, or one folder of them.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task<Outcome<ImportedEstate>> RunAsync(Actor actor, IReadOnlyList<string> sources, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Architect) is { } refusal)
        {
            return Outcome<ImportedEstate>.Refused([refusal]);
        }

        var (files, findings) = (new List<(string, ReadOnlyMemory<byte>)>(), new List<Finding>());
        foreach (var path in sources.SelectMany(FilesOf).Take(CsvImport.MostFiles + 1))
        {
            var bytes = await FileBytes.ReadAsync(path, cancellation);
            findings.AddRange(bytes.Findings);
            files.Add((path, bytes.Value ?? []));
        }

        if (files.Count == 0)
        {
            findings.Add(new Finding("IMP001", "There is no file that ends in .csv.") { File = string.Join(", ", sources), Hint = "write a template with --template FOLDER" });
        }

        return findings.Count > 0 ? Outcome<ImportedEstate>.Refused(findings) : CsvImport.Read(files, string.Join(", ", sources), cancellation);
    }

    /// <summary>The same for files that are in memory.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="files">Name and content of each.</param>
    /// <param name="cancellation">Stops.</param>
    public static Outcome<ImportedEstate> Read(Actor actor, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> files, CancellationToken cancellation) =>
        RightsCheck.Refusal(actor, Role.Architect) is { } refusal
            ? Outcome<ImportedEstate>.Refused([refusal])
            : CsvImport.Read(files, string.Join(", ", files.Select(file => file.Name)), cancellation);

    private static IEnumerable<string> FilesOf(string source) =>
        Directory.Exists(source) ? Directory.EnumerateFiles(source, "*.csv").Order(StringComparer.Ordinal) : [source];
}
