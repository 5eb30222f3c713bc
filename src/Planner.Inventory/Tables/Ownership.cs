using Planner.Documents.Text;

namespace Planner.Inventory.Tables;

/// <summary>Which rows belong to which.</summary>
internal sealed class Ownership
{
    private const char Between = '\u001f';

    private readonly Dictionary<(Table Table, string Owner), List<SheetRow>> _rows = [];
    private readonly Dictionary<Table, HashSet<string>> _names = [];

    /// <param name="sheets">The tables that are given.</param>
    /// <param name="findings">Gets what belongs to nothing.</param>
    public Ownership(IReadOnlyList<Sheet> sheets, TableFindings findings)
    {
        var given = sheets.ToDictionary(sheet => sheet.Table);
        foreach (var table in EstateTables.All)
        {
            _names[table] = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in given.TryGetValue(table, out var sheet) ? sheet.Rows : [])
            {
                Add(sheet!, row, findings);
            }
        }
    }

    /// <summary>The rows of a table that belong to the row of this name, in order.</summary>
    public IReadOnlyList<SheetRow> Of(Table table, string owner) => _rows.TryGetValue((table, owner), out var rows) ? rows : [];

    private void Add(Sheet sheet, RawRow row, TableFindings findings)
    {
        var (table, owners) = (sheet.Table, new List<string>());
        foreach (var owner in table.Owners)
        {
            var column = $"{owner.Key}.{owner.IdentityKey}";
            if (!sheet.Has(column))
            {
                // The missing column is a finding already.
                return;
            }

            var id = Id(sheet, row, column, owner);
            owners.Add(id);
            var name = string.Join(Between, owners);
            if (!_names[owner].Contains(name))
            {
                Refuse(sheet.At(row, column), id, owner, name, findings);
                return;
            }
        }

        var key = string.Join(Between, owners);
        var named = string.Join(Between, owners.Append(Id(sheet, row, table.IdentityKey, table)));
        _names[table].Add(named);
        if (!_rows.TryGetValue((table, key), out var rows))
        {
            _rows[(table, key)] = rows = [];
        }

        rows.Add(new SheetRow(sheet, row, named));
    }

    private void Refuse(Place place, string id, Table owner, string name, TableFindings findings)
    {
        var within = name[..(name.LastIndexOf(Between) + 1)];
        var known = _names[owner].Where(other => other.StartsWith(within, StringComparison.Ordinal)).Select(other => other[within.Length..]).ToList();
        var meant = Suggestion.For(id, known);
        findings.Add(
            TableCodes.NoOwner,
            place,
            id.Length == 0 ? $"It is not said which of {owner.Key} the row belongs to." : $"'{id}' names nothing in {owner.Key}.",
            meant is not null ? $"did you mean '{meant}'?" : known.Count > 0 ? $"write one of: {string.Join(", ", known.Take(8))}" : $"give {owner.Key} a row with this id");
    }

    private static string Id(Sheet sheet, RawRow row, string column, Table table) => sheet.Cell(row, column) is { } cell
        ? table.Record.Identity is { } identity ? CellText.Read(cell, identity) : cell.Text.Trim()
        : "";
}
