namespace Planner.Inventory.Tables;

/// <summary>How the source keeps what stands in a cell.</summary>
internal enum RawKind
{
    /// <summary>As a text.</summary>
    Text,

    /// <summary>As a number.</summary>
    Number,

    /// <summary>As a number shown in percent; 1 is the whole.</summary>
    Percent,

    /// <summary>As days since the end of 1899, shown as a date or time.</summary>
    Serial,

    /// <summary>As days since the beginning of 1904, shown as a date or time.</summary>
    Serial1904,

    /// <summary>As <c>true</c> or <c>false</c>.</summary>
    Boolean,
}
