using System.IO.Compression;
using System.Xml;
using Planner.Inventory.Tables;

namespace Planner.Inventory.Workbooks;

/// <summary>The parts of a workbook. Nothing outside the file is ever opened, entities are refused, and sizes are measured, not believed.</summary>
internal sealed class Package : IDisposable
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly MeasuredPart.Budget _budget = new();

    /// <exception cref="InvalidDataException">It is no package.</exception>
    /// <exception cref="UnreadableWorkbookException">It has too many parts, macros, or links to other files.</exception>
    public Package(Stream stream)
    {
        _zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (_zip.Entries.Count > WorkbookLimits.Parts)
        {
            throw new UnreadableWorkbookException(TableCodes.TooLarge, $"The workbook has more than {WorkbookLimits.Parts} parts.", "copy the sheets into a new workbook");
        }

        foreach (var entry in _zip.Entries)
        {
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        if (_parts.Keys.FirstOrDefault(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) is not null)
        {
            throw new UnreadableWorkbookException(TableCodes.Active, "The workbook holds macros.", "save it as .xlsx, which holds none");
        }

        if (_parts.Keys.FirstOrDefault(name => name.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase)) is not null)
        {
            throw new UnreadableWorkbookException(TableCodes.Active, "The workbook takes values from other files.", "paste them as values and break the links (Data, Edit Links)");
        }
    }

    /// <summary>A part; null when it is not there.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public XmlReader? Open(string part) =>
        _parts.TryGetValue(part, out var entry) ? XmlReader.Create(new MeasuredPart(entry.Open(), _budget), Safe) : null;

    /// <summary>What a part refers to, by id: kind and part.</summary>
    public IReadOnlyDictionary<string, (string Kind, string Part)> Relations(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var xml = Open($"{folder}_rels/{part[folder.Length..]}.rels");
        while (xml is not null && xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External")
            {
                var target = xml.GetAttribute("Target") ?? "";
                relations.TryAdd(xml.GetAttribute("Id") ?? "", ((xml.GetAttribute("Type") ?? "").Split('/')[^1], target.StartsWith('/') ? target[1..] : folder + target));
            }
        }

        return relations;
    }

    public void Dispose() => _zip.Dispose();
}
