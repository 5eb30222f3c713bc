using Planner.Documents.Text;
using Planner.Model.Standards;

namespace Planner.Inventory.Tables;

/// <summary>A table of the source whose columns are known.</summary>
internal sealed class Sheet
{
    private readonly Dictionary<string, int> _positions = [];

    private Sheet(Table table, RawTable raw) => (Table, Raw) = (table, raw);

    public Table Table { get; }

    public RawTable Raw { get; }

    /// <summary>Rows that are imported.</summary>
    public IReadOnlyList<RawRow> Rows { get; private set; } = [];

    /// <summary>How many rows are marked as not imported.</summary>
    public int Marked { get; private set; }

    /// <summary>What stands in a row for a column; null for nothing.</summary>
    public RawCell? Cell(RawRow row, string key) =>
        _positions.TryGetValue(key, out var position) && row.Cells.TryGetValue(position, out var cell) && cell.Text.Length > 0 ? cell : null;

    /// <summary>Where the value of a column stands or would stand.</summary>
    public Place At(RawRow row, string key) => Raw.At(row, _positions.GetValueOrDefault(key, 1));

    public bool Has(string key) => _positions.ContainsKey(key);

    /// <summary>Finds the columns by the row of keys, or by names in either language where there is none.</summary>
    public static Sheet Of(Table table, RawTable raw, TableFindings findings)
    {
        var sheet = new Sheet(table, raw);
        var heads = raw.Rows.Take(2).ToList();
        var keyed = heads.Count == 2 && IsKeys(table, heads[1]) ? 1 : 0;
        if (heads.Count > 0)
        {
            var data = raw.Rows.Skip(keyed + 1).ToList();
            sheet.Match(heads[0], heads[keyed], data, findings);
            sheet.Marked = data.Count(row => sheet.Cell(row, Column.MarkKey) is not null);
            sheet.Rows = [.. data.Where(row => sheet.Cell(row, Column.MarkKey) is null && row.Cells.Values.Any(cell => cell.Text.Trim().Length > 0))];
        }

        foreach (var column in sheet.Rows.Count == 0 ? [] : table.Columns.Where(column => column.IsRequired && !sheet.Has(column.Key)))
        {
            findings.Add(TableCodes.MissingColumn, raw.Start, $"The column '{column.Key}' is missing, which every row needs.", $"add it; it is called {Vocabulary.Title(column, Language.Zh)} or {Vocabulary.Title(column, Language.En)}");
        }

        return sheet;
    }

    private static bool IsKeys(Table table, RawRow row) =>
        row.Cells.Values.Count(cell => table.Find(cell.Text.Trim()) is not null) * 2 > row.Cells.Values.Count(cell => cell.Text.Length > 0);

    private void Match(RawRow names, RawRow keys, List<RawRow> data, TableFindings findings)
    {
        foreach (var position in names.Cells.Keys.Union(keys.Cells.Keys).Order())
        {
            var (key, name) = (Text(keys, position), Text(names, position));
            var written = key.Length > 0 ? key : name;
            var column = Named(key) ?? Named(name);
            if (column is null)
            {
                Report(written, Raw.At(keys, position), data.Exists(row => Text(row, position).Length > 0), findings);
            }
            else if (!_positions.TryAdd(column.Key, position))
            {
                findings.Add(TableCodes.ColumnTwice, Raw.At(keys, position), $"The column '{column.Key}' is given twice.", "keep one of them");
            }
        }
    }

    private void Report(string written, Place place, bool isFilled, TableFindings findings)
    {
        if (!isFilled && written.Length == 0)
        {
            return;
        }

        var meant = Suggestion.For(written, Table.Columns.SelectMany(column => new[] { column.Key, Vocabulary.Title(column, Language.Zh), Vocabulary.Title(column, Language.En) }));
        findings.Add(TableCodes.UnknownColumn, place, $"The column '{written}' is not known in this table.", meant is null ? "remove it; the template shows the columns" : $"did you mean '{meant}'?");
    }

    private static string Text(RawRow row, int position) => row.Cells.TryGetValue(position, out var cell) ? cell.Text.Trim() : "";

    private Column? Named(string name) => Table.Find(name)
        ?? Table.Columns.FirstOrDefault(column => name == Vocabulary.Title(column, Language.Zh) || string.Equals(name, Vocabulary.Title(column, Language.En), StringComparison.OrdinalIgnoreCase));
}
