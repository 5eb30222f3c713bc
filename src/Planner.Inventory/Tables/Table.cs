using Planner.Documents.Outlines;

namespace Planner.Inventory.Tables;

/// <summary>A table of the estate: one row a record.</summary>
/// <param name="Key">Its stable name; unique.</param>
/// <param name="Record">What its rows are.</param>
/// <param name="Steps">The fields that lead from the record of <paramref name="Owner"/> to the list; empty for the estate itself.</param>
/// <param name="Owner">The table whose rows own these; null for the estate itself.</param>
internal sealed record Table(string Key, RecordOutline Record, IReadOnlyList<FieldOutline> Steps, Table? Owner)
{
    private readonly List<Table> _owned = [];

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<Column> Columns { get; private set; } = [];

    /// <summary>Tables whose rows belong to rows of this one.</summary>
    public IReadOnlyList<Table> Owned => _owned;

    /// <summary>Tables whose rows own these, outermost first, without the estate.</summary>
    public IReadOnlyList<Table> Owners => Owner is null or { Owner: null } ? [] : [.. Owner.Owners, Owner];

    /// <summary>The column that other tables name a row by.</summary>
    public string IdentityKey => Record.Identity?.Key ?? Column.NumberKey;

    /// <summary>The column of this key; null when there is none.</summary>
    public Column? Find(string key) => Columns.FirstOrDefault(column => column.Key == key);

    internal void Complete(IReadOnlyList<Column> columns, IEnumerable<Table> owned)
    {
        Columns = columns;
        _owned.AddRange(owned);
    }
}
