using Planner.Documents.Outlines;
using Planner.Model.Estates;

namespace Planner.Inventory.Tables;

/// <summary>The tables of an estate, derived from its records: what is added to the records appears here by itself.</summary>
internal static class EstateTables
{
    private const string RootKey = "estate";

    /// <summary>The version is the program's, not the user's.</summary>
    private const string VersionKey = "apiVersion";

    /// <summary>The estate itself first; owners before what they own.</summary>
    public static IReadOnlyList<Table> All { get; } = Derive();

    public static Table Root => All[0];

    /// <summary>The table that a reference goes to, as in <see cref="RefersAttribute"/>; null when it leads to none.</summary>
    public static Table? Referred(Table from, string list)
    {
        var key = list.TrimStart('.', '/').Split('/')[^1];
        for (var table = from; table is not null; table = table.Owner)
        {
            if (table.Owned.FirstOrDefault(owned => owned.Steps[^1].Key == key) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static List<Table> Derive()
    {
        var all = new List<Table>();
        Add(all, new Table(RootKey, RecordOutline.Of(typeof(Estate)), [], null));
        return all;
    }

    private static void Add(List<Table> all, Table table)
    {
        all.Add(table);
        var (columns, owned) = (new List<Column> { new(Column.MarkKey, ColumnKind.Mark, []) }, new List<Table>());
        columns.AddRange(table.Owners.Select(owner => new Column($"{owner.Key}.{owner.IdentityKey}", ColumnKind.Owner, owner.Record.Identity is { } identity ? [identity] : []) { Table = owner }));
        foreach (var field in table.Record.Fields.Where(field => table.Owner is not null || field.Key != VersionKey))
        {
            AddField(table, [field], columns, owned, all);
        }

        if (table.Record.Identity is null && owned.Count > 0 && table.Owner is not null)
        {
            columns.Insert(1 + table.Owners.Count, new Column(Column.NumberKey, ColumnKind.Number, []));
        }

        table.Complete(columns, owned);
        owned.ForEach(next => Add(all, next));
    }

    private static void AddField(Table table, IReadOnlyList<FieldOutline> path, List<Column> columns, List<Table> owned, List<Table> all)
    {
        var (field, key) = (path[^1], string.Join('.', path.Select(step => step.Key)));
        if (field.Record is null)
        {
            columns.Add(new Column(key, field.IsList ? ColumnKind.Values : ColumnKind.Value, path));
        }
        else if (field.IsList)
        {
            var next = new Table(KeyOf(table, field, owned.Concat(all)), field.Record, path, table);
            owned.Add(next);
            columns.Add(new Column(key, ColumnKind.Extent, path) { Table = next });
        }
        else
        {
            foreach (var inner in field.Record.Fields)
            {
                AddField(table, [.. path, inner], columns, owned, all);
            }
        }
    }

    private static string KeyOf(Table owner, FieldOutline field, IEnumerable<Table> taken) =>
        taken.Any(table => table.Key == field.Key) ? $"{owner.Key}-{field.Key}" : field.Key;
}
