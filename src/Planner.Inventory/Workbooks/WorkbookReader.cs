using System.Xml;
using Planner.Inventory.Tables;

namespace Planner.Inventory.Workbooks;

/// <summary>Reads the sheets of a workbook that are tables of the estate; of the others only the names.</summary>
internal sealed class WorkbookReader(string file, TableFindings findings)
{
    private static readonly byte[] OldFormat = [0xd0, 0xcf, 0x11, 0xe0];

    private const string HowToSave = "save it in Excel as .xlsx, without a password";

    /// <summary>The sheets; null when nothing can be read, which is a finding then.</summary>
    public IReadOnlyList<RawTable>? Read(byte[] content, CancellationToken cancellation)
    {
        if (content.AsSpan().StartsWith(OldFormat))
        {
            findings.Add(TableCodes.NoWorkbook, file, "The file is protected by a password, or in the old format .xls.", HowToSave);
            return null;
        }

        try
        {
            using var package = new Package(new MemoryStream(content, writable: false));
            return Sheets(package, cancellation);
        }
        catch (UnreadableWorkbookException failure)
        {
            findings.Add(failure.Code, file, failure.Message, failure.Hint);
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            findings.Add(TableCodes.NoWorkbook, file, $"The file is no workbook, or damaged: {failure.Message}", HowToSave);
        }

        return null;
    }

    private List<RawTable> Sheets(Package package, CancellationToken cancellation)
    {
        var main = package.Relations("").Values.FirstOrDefault(relation => relation.Kind == "officeDocument").Part ?? "xl/workbook.xml";
        var (relations, listed, from1904) = (package.Relations(main), new List<(string Name, string Id, bool IsHidden)>(), false);
        using (var xml = package.Open(main) ?? throw new InvalidDataException("it holds no workbook."))
        {
            while (xml.Read())
            {
                from1904 |= xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" } && xml.GetAttribute("date1904") is "1" or "true";
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                {
                    listed.Add((xml.GetAttribute("name") ?? "", Relation(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
                }
            }
        }

        if (listed.Count > WorkbookLimits.Sheets)
        {
            throw new UnreadableWorkbookException(TableCodes.TooLarge, $"The workbook has more than {WorkbookLimits.Sheets} sheets.", "divide it");
        }

        using var styles = package.Open(PartOf(relations, "styles"));
        var parts = new SheetParts(Strings(package, relations), NumberKinds.Read(styles, from1904));
        return [.. listed.Select(sheet => Sheet(package, relations.GetValueOrDefault(sheet.Id).Part, (sheet.Name, sheet.IsHidden), parts, cancellation))];
    }

    private RawTable Sheet(Package package, string? part, (string Name, bool IsHidden) sheet, SheetParts parts, CancellationToken cancellation)
    {
        var table = new RawTable(file, sheet.Name, IsSheet: true, []);
        if (!TableImport.IsTable(sheet.Name))
        {
            return table;
        }

        if (sheet.IsHidden)
        {
            findings.Add(TableCodes.Hidden, table.Start, $"The sheet '{sheet.Name}' is hidden, and is read all the same.", "show it, or delete it where it is not meant");
        }

        using var xml = part is null ? null : package.Open(part);
        return xml is null
            ? throw new InvalidDataException($"the sheet '{sheet.Name}' is missing.")
            : table with { Rows = new SheetReader(xml, table, parts, findings).Read(cancellation) };
    }

    private static List<string> Strings(Package package, IReadOnlyDictionary<string, (string Kind, string Part)> relations)
    {
        var strings = new List<string>();
        using var xml = package.Open(PartOf(relations, "sharedStrings"));
        while (xml is not null && xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(SheetText.Read(xml));
            }
        }

        return strings;
    }

    private static string PartOf(IReadOnlyDictionary<string, (string Kind, string Part)> relations, string kind) =>
        relations.Values.FirstOrDefault(relation => relation.Kind == kind).Part ?? "";

    /// <summary>The id of the relation, whatever prefix and edition of the namespace the file uses.</summary>
    private static string Relation(XmlReader xml)
    {
        var id = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.EndsWith("relationships", StringComparison.Ordinal) ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }
}
