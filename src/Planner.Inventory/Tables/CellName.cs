using System.Globalization;

namespace Planner.Inventory.Tables;

/// <summary>Names of cells as sheets show them.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary><c>F12</c>.</summary>
    public static string Of(int row, int column) => ColumnOf(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>Systems!F12</c>; names with other than letters and digits in quotes, as formulas have them.</summary>
    public static string Of(string sheet, int row, int column) => $"{Quote(sheet)}!{Of(row, column)}";

    /// <summary>A sheet's name as formulas have it.</summary>
    public static string Quote(string sheet) =>
        sheet.Length > 0 && !char.IsAsciiDigit(sheet[0]) && sheet.All(letter => char.IsLetterOrDigit(letter) || letter == '_') ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Sheet and cell of what <see cref="Of(string, int, int)"/> gave.</summary>
    public static (string Sheet, string Cell) Split(string name)
    {
        var (sheet, cell) = (name[..name.LastIndexOf('!')], name[(name.LastIndexOf('!') + 1)..]);
        return (sheet is ['\'', .. var inner, '\''] ? inner.Replace("''", "'", StringComparison.Ordinal) : sheet, cell);
    }

    /// <summary><c>F</c> for 6.</summary>
    public static string ColumnOf(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }

    /// <summary>Row and column of <c>F12</c>; null for what names no cell of a sheet.</summary>
    public static (int Row, int Column)? Parse(string name)
    {
        var (at, column) = (0, 0);
        while (at < name.Length && at <= 3 && char.IsAsciiLetterUpper(name[at]))
        {
            column = (column * Letters) + name[at++] - 'A' + 1;
        }

        return at is > 0 and <= 3 && column <= MostColumns
            && int.TryParse(name.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MostRows
            ? (row, column)
            : null;
    }

    private const int MostColumns = 16_384;

    private const int MostRows = 1_048_576;
}
