using Planner.Documents.Outlines;

namespace Planner.Inventory.Tables;

/// <summary>Puts rows together to one document.</summary>
internal sealed class EstateAssembly(Ownership rows, TableFindings findings)
{
    private readonly DocumentText _text = new();

    /// <summary>The document of an estate whose own row this is.</summary>
    public DocumentText Of(SheetRow estate, string version)
    {
        var start = estate.Sheet.At(estate.Raw, Column.MarkKey);
        _text.Line("{", start);
        _text.Key("apiVersion", $"\"{version}\",", start);
        Fields(estate, EstateTables.Root.Record, "");
        _text.Line("}", start);
        return _text;
    }

    private void Fields(SheetRow row, RecordOutline record, string prefix)
    {
        foreach (var field in record.Fields)
        {
            var key = prefix + field.Key;
            if (row.Sheet.Table.Find(key) is { Kind: ColumnKind.Extent } extent)
            {
                Rows(row, extent, field);
            }
            else if (field.Record is { } inner)
            {
                Inner(row, field, inner, key);
            }
            else if (row.Sheet.Cell(row.Raw, key) is not { } cell)
            {
                Missing(row, field, key);
            }
            else if (CellText.IsUnknown(cell))
            {
                _text.Key(field.Key, "null,", row.Sheet.At(row.Raw, key));
            }
            else if (field.IsList)
            {
                Values(cell, field, row.Sheet.At(row.Raw, key));
            }
            else
            {
                _text.Key(field.Key, DocumentText.Scalar(CellText.Read(cell, field), field) + ",", row.Sheet.At(row.Raw, key));
            }
        }
    }

    /// <summary>Required values are written as missing where they belong, so that the finding points to the cell and not to the row.</summary>
    private void Missing(SheetRow row, FieldOutline field, string key)
    {
        if (field.IsRequired && row.Sheet.Has(key))
        {
            _text.Key(field.Key, "null,", row.Sheet.At(row.Raw, key));
        }
    }

    private void Inner(SheetRow row, FieldOutline field, RecordOutline inner, string key)
    {
        var isGiven = field.IsRequired || row.Sheet.Table.Columns.Any(column => column.Key.StartsWith(key + ".", StringComparison.Ordinal) && IsGiven(row, column));
        if (isGiven)
        {
            var place = row.Sheet.At(row.Raw, row.Sheet.Table.Columns.First(column => column.Key.StartsWith(key + ".", StringComparison.Ordinal)).Key);
            _text.Key(field.Key, "{", place);
            Fields(row, inner, key + ".");
            _text.Line("},", place);
        }
    }

    private bool IsGiven(SheetRow row, Column column) =>
        row.Sheet.Cell(row.Raw, column.Key) is not null || (column.Kind == ColumnKind.Extent && rows.Of(column.Table!, row.Name).Count > 0);

    private void Values(RawCell cell, FieldOutline field, Place place)
    {
        var list = cell.Kind == RawKind.Text ? ListText.Read(cell.Text) : new ListText([CellText.Read(cell, field)], IsPartial: false);
        if (list.IsPartial && !field.MayBePartial)
        {
            findings.Add(TableCodes.NoExtent, place, "This list must be given whole, and it says that there may be more.", "name all of them");
        }

        Open(field, list.IsPartial && field.MayBePartial, place);
        foreach (var item in list.Items)
        {
            _text.Line(DocumentText.Scalar(CellText.Of(item, field), field) + ",", place);
        }

        Close(list.IsPartial && field.MayBePartial, place);
    }

    private void Rows(SheetRow row, Column extent, FieldOutline field)
    {
        var (owned, place) = (rows.Of(extent.Table!, row.Name), row.Sheet.At(row.Raw, extent.Key));
        var said = row.Sheet.Cell(row.Raw, extent.Key);
        var (isNone, isPartial) = (said is not null && ListText.IsNone(said.Text), said is not null && ListText.MeansPartial(said.Text));
        if (said is not null && !isNone && !isPartial && !CellText.IsUnknown(said))
        {
            findings.Add(TableCodes.NoExtent, place, $"'{said.Text.Trim()}' says neither none nor partial.", $"leave the cell empty, or write none (无) or partial (不全); the rows stand in {extent.Table!.Key}");
        }
        else if (isNone && owned.Count > 0)
        {
            findings.Add(TableCodes.Contradiction, place, $"It is stated that there are none, and yet {extent.Table!.Key} has {owned.Count} rows for this.", "empty this cell, or remove the rows");
        }

        if (owned.Count == 0 && !isNone && !isPartial)
        {
            return;
        }

        Open(field, isPartial && field.MayBePartial, place);
        owned.ToList().ForEach(Record);
        Close(isPartial && field.MayBePartial, place);
    }

    private void Record(SheetRow row)
    {
        var place = row.Sheet.At(row.Raw, row.Sheet.Table.IdentityKey);
        _text.Line("{", place);
        Fields(row, row.Sheet.Table.Record, "");
        _text.Line("},", place);
    }

    private void Open(FieldOutline field, bool isPartial, Place place) => _text.Key(field.Key, isPartial ? "{\"partial\": true, \"items\": [" : "[", place);

    private void Close(bool isPartial, Place place) => _text.Line(isPartial ? "]}," : "],", place);
}
