using System.Globalization;
using System.Xml;
using Planner.Documents.Text;
using Planner.Inventory.Tables;

namespace Planner.Inventory.Workbooks;

/// <summary>Reads the cells of one sheet that hold something.</summary>
internal sealed class SheetReader(XmlReader xml, RawTable table, SheetParts parts, TableFindings findings)
{
    private readonly SortedDictionary<int, Dictionary<int, RawCell>> _rows = [];
    private int _row;
    private int _column;

    /// <exception cref="XmlException">The part is damaged.</exception>
    /// <exception cref="UnreadableWorkbookException">It holds too many cells.</exception>
    public IReadOnlyList<RawRow> Read(CancellationToken cancellation)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    cancellation.ThrowIfCancellationRequested();
                    (_row, _column) = (int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : _row + 1, 0);
                    break;
                case "c":
                    Cell();
                    break;
                case "mergeCell":
                    Merged(xml.GetAttribute("ref") ?? "");
                    break;
                default:
                    break;
            }
        }

        return [.. _rows.Select(row => new RawRow(row.Key, row.Value))];
    }

    private void Cell()
    {
        (_row, _column) = CellName.Parse(xml.GetAttribute("r") ?? "") ?? (Math.Max(1, _row), _column + 1);
        var (type, style, value, isFormula) = (xml.GetAttribute("t"), xml.GetAttribute("s"), (string?)null, false);
        for (var depth = xml.Depth; !xml.IsEmptyElement && xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            isFormula |= xml.LocalName == "f";
            value = xml.LocalName is "v" or "is" ? SheetText.Read(xml) : value;
        }

        Keep(type, style, value, isFormula);
    }

    private void Keep(string? type, string? style, string? value, bool isFormula)
    {
        var place = new Place(table, _row, _column);
        if (type == "e" || (isFormula && string.IsNullOrEmpty(value) && type != "str"))
        {
            findings.Add(TableCodes.NoValue, place, type == "e" ? $"The cell shows the error {value}." : "The formula of this cell was never calculated.", "write the value itself");
            return;
        }

        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (isFormula)
        {
            findings.Add(TableCodes.Formula, place, "The cell holds a formula; its value as last calculated is taken.", "write the value itself, so that it cannot change unseen");
        }

        if (--parts.CellsLeft < 0)
        {
            throw new UnreadableWorkbookException(TableCodes.TooLarge, $"The workbook has more than {WorkbookLimits.Cells} cells.", "divide it");
        }

        if (!_rows.TryGetValue(_row, out var cells))
        {
            _rows[_row] = cells = [];
        }

        var (text, kind) = Value(type, style, value);
        cells[_column] = new RawCell(text, kind, _row, _column);
    }

    private (string Text, RawKind Kind) Value(string? type, string? style, string value) => type switch
    {
        "s" => (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < parts.Strings.Count ? parts.Strings[at] : value, RawKind.Text),
        "str" or "inlineStr" => (value, RawKind.Text),
        "b" => (value is "1" or "true" ? "true" : "false", RawKind.Boolean),
        "d" => (value.Split('T')[0], RawKind.Text),
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? (Written(number), parts.Formats[style]) : (value, RawKind.Text),
    };

    /// <summary>Whole numbers without an exponent, as far as they are exact.</summary>
    private static string Written(double number) =>
        double.IsInteger(number) && Math.Abs(number) < 1e18 ? number.ToString("F0", CultureInfo.InvariantCulture) : TextForms.Number.Format(number);

    private void Merged(string range)
    {
        var (row, column) = CellName.Parse(range.Split(':')[0]) ?? (1, 1);
        findings.Add(TableCodes.Merged, new Place(table, row, column), $"The cells {range} are merged.", "unmerge them and repeat the value in each row that it belongs to");
    }
}
