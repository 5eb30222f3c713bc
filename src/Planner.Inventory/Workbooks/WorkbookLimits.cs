namespace Planner.Inventory.Workbooks;

/// <summary>Bounds against hostile workbooks; all inside. Estates of 100,000 systems stay far below.</summary>
internal static class WorkbookLimits
{
    /// <summary>Longest file: 64 MiB.</summary>
    public const long File = 64L << 20;

    /// <summary>Bytes of all parts together, unpacked: 512 MiB.</summary>
    public const long Unpacked = 512L << 20;

    /// <summary>Parts in the package.</summary>
    public const int Parts = 5_000;

    /// <summary>Cells of all sheets together that hold something.</summary>
    public const int Cells = 5_000_000;

    /// <summary>Sheets.</summary>
    public const int Sheets = 500;
}
