using Planner.Documents.Outlines;

namespace Planner.Inventory.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Key">Its stable name: the path of keys, such as <c>standby.site</c>; unique in the table.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Path">The fields that lead to the value; empty for marks and numbers.</param>
internal sealed record Column(string Key, ColumnKind Kind, IReadOnlyList<FieldOutline> Path)
{
    /// <summary>Key of the column in which rows are marked as not imported.</summary>
    public const string MarkKey = "#";

    /// <summary>Key of the column that numbers rows without an id.</summary>
    public const string NumberKey = "no";

    /// <summary>The table that an owner's id stands in, or whose rows an extent is about.</summary>
    public Table? Table { get; init; }

    /// <summary>The field it holds; null for marks and numbers.</summary>
    public FieldOutline? Field => Path.Count > 0 ? Path[^1] : null;

    /// <summary>True when a row of the table needs it.</summary>
    public bool IsRequired => Kind is ColumnKind.Owner || (Kind is ColumnKind.Value or ColumnKind.Values && Path is [{ IsRequired: true }]);
}
