namespace Planner.Reports.Workbooks;

/// <summary>How a cell looks; the number is its place in the style sheet.</summary>
internal enum CellLook
{
    /// <summary>Plain text or number, at the top of its cell.</summary>
    Plain,

    /// <summary>Head of a column.</summary>
    Head,

    /// <summary>Text that wraps.</summary>
    Wrapped,

    /// <summary>Met.</summary>
    Pass,

    /// <summary>Not met.</summary>
    Fail,

    /// <summary>Unknown.</summary>
    Unknown,

    /// <summary>Not applicable.</summary>
    NotApplicable,
}
