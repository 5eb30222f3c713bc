namespace Planner.Inventory.Tables;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnKind
{
    /// <summary>A mark: the row is not imported.</summary>
    Mark,

    /// <summary>The record of another table that the row belongs to.</summary>
    Owner,

    /// <summary>A number that rows of other tables name the row by, where its records have no id.</summary>
    Number,

    /// <summary>One value.</summary>
    Value,

    /// <summary>Several values.</summary>
    Values,

    /// <summary>Whether the rows that another table holds for this one are all, some, or stated to be none.</summary>
    Extent,
}
