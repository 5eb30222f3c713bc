using System.Globalization;
using Planner.Documents.Outlines;
using Planner.Model.Estates;
using Planner.Model.Quantities;
using Planner.Model.Standards;

namespace Planner.Inventory.Tables;

/// <summary>Takes an estate apart into rows, so that reading them gives back an equal estate.</summary>
internal sealed class TableWriting(Language language)
{
    private readonly Dictionary<Table, List<IReadOnlyDictionary<string, CellValue>>> _rows = EstateTables.All.ToDictionary(table => table, _ => new List<IReadOnlyDictionary<string, CellValue>>());

    /// <summary>The rows of every table, by key of the column.</summary>
    /// <exception cref="ArgumentException">A value has no text form, such as an id with a space.</exception>
    public IReadOnlyDictionary<Table, List<IReadOnlyDictionary<string, CellValue>>> Of(Estate estate)
    {
        Row(EstateTables.Root, estate, []);
        return _rows;
    }

    private void Row(Table table, object record, IReadOnlyList<string> owners)
    {
        var cells = new Dictionary<string, CellValue>();
        foreach (var (owner, id) in table.Owners.Zip(owners))
        {
            cells[$"{owner.Key}.{owner.IdentityKey}"] = new CellValue(CellText.Quote(id));
        }

        var number = (_rows[table].Count + 1).ToString(CultureInfo.InvariantCulture);
        if (table.Find(Column.NumberKey) is { Kind: ColumnKind.Number })
        {
            cells[Column.NumberKey] = new CellValue(number);
        }

        _rows[table].Add(cells);
        IReadOnlyList<string> own = table.Owner is null ? [] : [table.Record.Identity is { } identity ? (string)identity.Get(record)! : number];
        Fields(table, table.Record, record, "", cells, [.. owners, .. own]);
    }

    private void Fields(Table table, RecordOutline outline, object record, string prefix, Dictionary<string, CellValue> cells, IReadOnlyList<string> names)
    {
        foreach (var field in outline.Fields)
        {
            if (field.Get(record) is not { } value || (prefix.Length == 0 && table.Find(field.Key) is null && field.Record is null))
            {
                continue;
            }

            var key = prefix + field.Key;
            if (table.Find(key) is { Kind: ColumnKind.Extent } extent)
            {
                Extent(extent, field, value, key, cells, names);
            }
            else if (field.Record is { } inner)
            {
                var before = cells.Count;
                Fields(table, inner, value, key + ".", cells, names);
                Mark(table, key, before, cells);
            }
            else
            {
                cells[key] = field.IsList ? Values(field, value) : Value(field, value);
            }
        }
    }

    /// <summary>A record of which nothing is known is there all the same.</summary>
    private static void Mark(Table table, string key, int before, Dictionary<string, CellValue> cells)
    {
        if (cells.Count == before)
        {
            cells[table.Columns.First(column => column.Key.StartsWith(key + ".", StringComparison.Ordinal)).Key] = new CellValue("?");
        }
    }

    private void Extent(Column extent, FieldOutline field, object list, string key, Dictionary<string, CellValue> cells, IReadOnlyList<string> names)
    {
        var items = field.Items(list);
        foreach (var item in items)
        {
            Row(extent.Table!, item, names);
        }

        if (field.IsPartial(list) || items.Count == 0)
        {
            cells[key] = new CellValue(field.IsPartial(list) ? Vocabulary.Pick(language, "不全", "partial") : Vocabulary.Pick(language, "无", "none"));
        }
    }

    private CellValue Values(FieldOutline field, object list)
    {
        var texts = field.Items(list).Select(field.Write).ToList();
        return texts.Count == 0 && !field.IsPartial(list) ? new CellValue(Vocabulary.Pick(language, "无", "none")) : new CellValue(new ListText(texts, field.IsPartial(list)).ToString());
    }

    private CellValue Value(FieldOutline field, object value) => value switch
    {
        string text => new CellValue(CellText.Quote(field.Write(text))),
        bool truth => new CellValue(truth ? Vocabulary.Pick(language, "是", "true") : Vocabulary.Pick(language, "否", "false")),
        DateOnly day => new CellValue(field.Write(day)) { Day = day },
        int or long or double or Ratio => new CellValue(field.Write(value)) { IsNumber = true },
        Enum => new CellValue(Vocabulary.Word(field.One, field.Write(value), language)),
        _ => new CellValue(field.Write(value)),
    };
}
