using DocumentFormat.OpenXml.Spreadsheet;
using Planner.Inventory.Tables;
using Planner.Model.Standards;

namespace Planner.Inventory.Workbooks;

/// <summary>The sheets for people: how to fill in the others, what every column means, and the words to choose from.</summary>
internal static class GuideSheet
{
    private static readonly (string Zh, string En)[] Rules =
    [
        ("每张表一类对象，一行一个。第 1 行是名称，第 2 行是程序识别用的键，请勿改动。", "Each sheet holds one kind of thing, a row each. Row 1 holds names, row 2 the keys that the program goes by: leave them as they are."),
        ("空白表示未知。确实没有，写“无”；这与空白不同。", "An empty cell means unknown. Where there is none, write none: that is not the same."),
        ("所列不全时，在上级表的“有无”列写“不全”；同一格内的多个值不全时，末尾写“…”。", "Where a list is not complete, write partial in the column that asks for it; for several values in one cell end with …."),
        ("“不导入”列写了任何内容的行都会跳过，示例行就是这样。", "A row with anything in the first column is left out, as the example rows are."),
        ("问号（?）表示已问过、仍不知道，与空白同样读作未知。", "A question mark means asked and not known; it is read as unknown."),
        ("表中的值都是声明。有文件支持的，在“证据”表说明覆盖路径、文件名和 SHA-256。", "What stands here is a declaration. Where a document backs it, say so in the sheet Evidence: paths covered, name and SHA-256 of the document."),
        ("导入：planner import workbook 文件.xlsx --out estate.yaml；加 --findings 问题.xlsx 可在单元格上看到全部问题。", "Import: planner import workbook FILE.xlsx --out estate.yaml; with --findings FOUND.xlsx all findings are shown on the cells."),
    ];

    public static Worksheet Guide(Language language)
    {
        var lines = new List<(uint Look, string[] Texts)> { (Look.Title, [Companion.Guide(language)]) };
        lines.AddRange(Rules.Select(rule => (Look.Plain, new[] { Vocabulary.Pick(language, rule.Zh, rule.En) })));
        lines.Add((Look.Plain, []));
        lines.Add((Look.Name, language == Language.Zh ? ["表", "列", "键", "必填", "填写方式", "含义（英文）"] : ["Sheet", "Column", "Key", "Required", "How to fill in", "Meaning"]));
        lines.AddRange(EstateTables.All.SelectMany(table => table.Columns.Select(column => (Look.Wrapped, new[]
        {
            Vocabulary.Title(table, language), Vocabulary.Title(column, language), column.Key,
            column.IsRequired ? Vocabulary.Pick(language, "是", "yes") : "", Meaning.Form(table, column, language), Meaning.Of(column),
        }))));
        return Sheet(lines, [18, 26, 28, 9, 60, 60]);
    }

    public static Worksheet Words(WordList words)
    {
        var lists = words.Lists;
        var lines = new List<(uint Look, string[] Texts)> { (Look.Name, [.. lists.Select(list => list.Name)]) };
        for (var at = 0; at < lists.Max(list => list.Words.Count); at++)
        {
            lines.Add((Look.Plain, [.. lists.Select(list => list.Words.ElementAtOrDefault(at) ?? "")]));
        }

        return Sheet(lines, [.. lists.Select(_ => 22)]);
    }

    private static Worksheet Sheet(List<(uint Look, string[] Texts)> lines, IReadOnlyList<int> widths) => new(
        new Columns(widths.Select((width, at) => new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })),
        new SheetData(lines.Select((line, row) => new Row(line.Texts.Select((text, at) => (text, at)).Where(pair => pair.text.Length > 0)
            .Select(pair => CellBuilder.Text(row + 1, pair.at + 1, pair.text, line.Look)))
        { RowIndex = (uint)row + 1 })));
}
