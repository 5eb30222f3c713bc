using Planner.Documents;
using Planner.Documents.Text;
using Planner.Inventory.Reading;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Imports;
using Planner.Model.Standards;

namespace Planner.Inventory.Tables;

/// <summary>Reads an estate from tables. They are put together to one document, which the estate reader checks as it checks every other; its findings come back to the cells.</summary>
internal static class TableImport
{
    /// <summary>The estate with an account of all rows, or all that is wrong.</summary>
    /// <param name="tables">What the source holds.</param>
    /// <param name="source">Name and hash of the source.</param>
    /// <param name="findings">What was found before.</param>
    public static Outcome<ImportedEstate> Read(IReadOnlyList<RawTable> tables, (string Name, string Sha256) source, TableFindings findings)
    {
        var (sheets, others) = Recognise(tables, findings);
        var estate = Read(sheets, source.Name, findings, EstateReader.Read);
        var lines = sheets.OrderBy(sheet => sheet.Table.Key, StringComparer.Ordinal).SelectMany(Lines)
            .Concat(others.Select(raw => new ImportLine(raw.Name, ImportFate.LeftOut, "no table of the estate", raw.Rows.Count))).Where(line => line.Count > 0).ToList();
        return estate is null || findings.HasErrors
            ? Outcome<ImportedEstate>.Refused(findings.Report())
            : Outcome<ImportedEstate>.Of(new ImportedEstate(estate, new ImportAccount(source.Name, source.Sha256, lines.Sum(line => line.Count), lines)), findings.Report());
    }

    /// <summary>The estate of known tables; null when there is none. The reader may be a laxer one.</summary>
    internal static Estate? Read(IReadOnlyList<Sheet> sheets, string file, TableFindings findings, Func<string, string, EvidenceSource, Outcome<Estate>> read)
    {
        var root = sheets.FirstOrDefault(sheet => sheet.Table == EstateTables.Root);
        var own = new Ownership(sheets, findings);
        if (root is not { Rows.Count: 1 })
        {
            NoEstate(root, file, findings);
            return null;
        }

        var text = new EstateAssembly(own, findings).Of(new SheetRow(root, root.Rows[0], ""), EstateReader.ApiVersion);
        if (!text.IsWhole)
        {
            findings.Add(TableCodes.TooLarge, file, "The tables come to more than 200 MiB.", "divide them");
            return null;
        }

        var outcome = read(text.ToString(), file, EvidenceSource.Imported);
        // A missing key can only come from a missing column, which is a finding already.
        foreach (var finding in outcome.Findings.Where(finding => finding.Code != DocumentCodes.MissingKey.Code))
        {
            findings.Add(finding.Line is { } line ? TableFindings.At(finding, text.Places[Math.Clamp(line - 1, 0, text.Places.Count - 1)]) : finding);
        }

        return outcome.Value;
    }

    /// <summary>The tables whose names are known in either language; the others, such as instructions, stand apart.</summary>
    internal static (IReadOnlyList<Sheet> Sheets, IReadOnlyList<RawTable> Others) Recognise(IReadOnlyList<RawTable> tables, TableFindings findings)
    {
        var (sheets, others) = (new List<Sheet>(), new List<RawTable>());
        foreach (var raw in tables)
        {
            if (EstateTables.All.FirstOrDefault(table => Names(table).Contains(raw.Name, StringComparer.OrdinalIgnoreCase)) is not { } table)
            {
                others.Add(raw);
                Unknown(raw, findings);
            }
            else if (sheets.Exists(sheet => sheet.Table == table))
            {
                findings.Add(TableCodes.TableTwice, raw.Start, $"'{raw.Name}' is the table {table.Key}, which is given already.", "put the rows into one");
            }
            else
            {
                sheets.Add(Sheet.Of(table, raw, findings));
            }
        }

        return (sheets, others);
    }

    /// <summary>True for the name of a table, in either language.</summary>
    internal static bool IsTable(string name) => EstateTables.All.Any(table => Names(table).Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string[] Names(Table table) => [table.Key, Vocabulary.Title(table, Language.Zh), Vocabulary.Title(table, Language.En)];

    private static void Unknown(RawTable raw, TableFindings findings)
    {
        if (Companion.Names.Contains(raw.Name))
        {
            return;
        }

        var meant = Suggestion.For(raw.Name, EstateTables.All.SelectMany(Names));
        if (meant is not null)
        {
            findings.Add(TableCodes.Misspelt, raw.Start, $"'{raw.Name}' is no table of the estate, but nearly one.", $"did you mean '{meant}'? Else give it quite another name");
        }
        else
        {
            findings.Add(TableCodes.NoTable, raw.Start, $"'{raw.Name}' is no table of the estate and is not read.", "nothing, if it is meant for people; the template shows the tables");
        }
    }

    private static void NoEstate(Sheet? root, string file, TableFindings findings)
    {
        var hint = $"it has one row, which says at least {string.Join(", ", EstateTables.Root.Columns.Where(column => column.IsRequired).Select(column => column.Key))}";
        if (root is null)
        {
            findings.Add(TableCodes.NoEstate, file, $"The table {EstateTables.Root.Key} ({string.Join(", ", Names(EstateTables.Root).Skip(1))}) is missing.", hint);
        }
        else
        {
            var place = root.Rows.Count > 1 ? root.At(root.Rows[1], Column.MarkKey) : root.Raw.Start;
            findings.Add(TableCodes.NoEstate, place, $"The table {EstateTables.Root.Key} has {root.Rows.Count} rows.", hint);
        }
    }

    private static IEnumerable<ImportLine> Lines(Sheet sheet) =>
    [
        new(sheet.Table.Key, ImportFate.Mapped, sheet.Table.Record.Type.Name, sheet.Rows.Count),
        new(sheet.Table.Key, ImportFate.LeftOut, "marked as not imported", sheet.Marked),
    ];
}
