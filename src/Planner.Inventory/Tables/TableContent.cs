using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Inventory.Tables;

/// <summary>A table with the rows to be written.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Cells by key of the column.</param>
internal sealed record TableContent(Table Table, IReadOnlyList<IReadOnlyDictionary<string, CellValue>> Rows)
{
    /// <summary>All tables of an estate; for none, tables with an example that is marked as not imported.</summary>
    /// <exception cref="ArgumentException">A value has no text form.</exception>
    public static IReadOnlyList<TableContent> Of(Estate? estate, Language language)
    {
        var rows = new TableWriting(language).Of(estate ?? ExampleEstate.Made);
        return [.. EstateTables.All.Select(table => new TableContent(table, [.. rows[table].Select(row => estate is null ? Marked(row, language) : row)]))];
    }

    private static Dictionary<string, CellValue> Marked(IReadOnlyDictionary<string, CellValue> row, Language language) =>
        new(row) { [Column.MarkKey] = new CellValue(Vocabulary.Pick(language, "示例", "example")) };
}
