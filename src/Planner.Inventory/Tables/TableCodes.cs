using Planner.Documents;
using Planner.Model.Findings;

namespace Planner.Inventory.Tables;

/// <summary>What can be wrong with an estate in tables, beyond what can be wrong with any estate.</summary>
public static class TableCodes
{
    /// <summary>Not a workbook.</summary>
    public static FindingCode NoWorkbook { get; } = Error("TAB001", "The file is no Excel workbook (.xlsx) that can be read.");

    /// <summary>Past the bounds.</summary>
    public static FindingCode TooLarge { get; } = Error("TAB002", "The source is larger than allowed.");

    /// <summary>Macros, links to other files.</summary>
    public static FindingCode Active { get; } = Error("TAB003", "The workbook holds macros or takes values from other files.");

    /// <summary>A table that is not there.</summary>
    public static FindingCode NoEstate { get; } = Error("TAB004", "The table of the estate itself is missing, or does not hold exactly one row.");

    /// <summary>A sheet whose name is nearly that of a table.</summary>
    public static FindingCode Misspelt { get; } = Error("TAB005", "A sheet or file has nearly the name of a table.");

    /// <summary>A sheet that is no table.</summary>
    public static FindingCode NoTable { get; } = Warning("TAB006", "A sheet or file is no table of the estate and is not read.");

    /// <summary>A table given twice.</summary>
    public static FindingCode TableTwice { get; } = Error("TAB007", "A table is given twice.");

    /// <summary>A column that is not known.</summary>
    public static FindingCode UnknownColumn { get; } = Error("TAB008", "A column is not known in this table.");

    /// <summary>A column given twice.</summary>
    public static FindingCode ColumnTwice { get; } = Error("TAB009", "A column is given twice.");

    /// <summary>A column that every row needs.</summary>
    public static FindingCode MissingColumn { get; } = Error("TAB010", "A column that every row needs is missing.");

    /// <summary>A row that belongs to nothing.</summary>
    public static FindingCode NoOwner { get; } = Error("TAB011", "A row does not say what it belongs to, or names nothing.");

    /// <summary>None, and yet some.</summary>
    public static FindingCode Contradiction { get; } = Error("TAB012", "It is stated that there are none, and yet there are rows.");

    /// <summary>Neither none nor partial.</summary>
    public static FindingCode NoExtent { get; } = Error("TAB013", "A cell about the rows of another table says neither none nor partial.");

    /// <summary>A formula.</summary>
    public static FindingCode Formula { get; } = Warning("TAB014", "A cell holds a formula; its value as last calculated is taken.");

    /// <summary>A cell without a value of its own.</summary>
    public static FindingCode NoValue { get; } = Error("TAB015", "A cell shows an error, or a formula that was never calculated.");

    /// <summary>Merged cells.</summary>
    public static FindingCode Merged { get; } = Error("TAB016", "Cells of a table are merged, so it is not said which row the value belongs to.");

    /// <summary>A hidden sheet.</summary>
    public static FindingCode Hidden { get; } = Warning("TAB017", "A sheet that is read is hidden.");

    /// <summary>Characters in an unknown encoding.</summary>
    public static FindingCode Encoding { get; } = Error("TAB018", "A file is written in no encoding that can be read.");

    /// <summary>Quotes that do not close.</summary>
    public static FindingCode Quotes { get; } = Error("TAB019", "A quoted value is not closed, or goes on after its closing quote.");

    /// <summary>Findings that could not be shown in the workbook.</summary>
    public static FindingCode NotMarked { get; } = Error("TAB020", "The findings cannot be shown in a copy of the workbook.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = DocumentCodes.Listed(typeof(TableCodes));

    private static FindingCode Error(string code, string meaning) => new(code, Severity.Error, meaning);

    private static FindingCode Warning(string code, string meaning) => new(code, Severity.Warning, meaning);
}
