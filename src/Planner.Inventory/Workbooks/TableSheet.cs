using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Planner.Inventory.Tables;
using Planner.Model.Standards;
using Table = Planner.Inventory.Tables.Table;

namespace Planner.Inventory.Workbooks;

/// <summary>One table as a sheet: names, keys, rows; drop-downs and a note for every column.</summary>
internal sealed class TableSheet(Language language, WordList words)
{
    private const int HeadRows = 2;
    private const int LastRow = 1_048_576;
    private const int LongestNote = 255;
    private const int LongestNoteTitle = 32;

    /// <exception cref="ArgumentException">No cell can hold a text.</exception>
    public Worksheet Of(TableContent content)
    {
        var columns = content.Table.Columns;
        return new Worksheet(
            new SheetViews(View(content.Table)),
            new Columns(columns.Select((column, at) => Width(column, at + 1, content.Rows))),
            new SheetData(Heads(columns).Concat(content.Rows.Select((row, at) => Line(columns, row, at + HeadRows + 1)))),
            new DataValidations(columns.Select((column, at) => Choice(content.Table, column, at + 1))) { Count = (uint)columns.Count });
    }

    private static SheetView View(Table table)
    {
        var kept = table.Columns.TakeWhile(column => column.Kind is ColumnKind.Mark or ColumnKind.Owner or ColumnKind.Number).Count() + (table.Record.Identity is null ? 0 : 1);
        var pane = new Pane { HorizontalSplit = kept, VerticalSplit = HeadRows, TopLeftCell = CellName.Of(HeadRows + 1, kept + 1), ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen };
        return new SheetView(pane, new Selection { Pane = PaneValues.BottomRight }) { WorkbookViewId = 0 };
    }

    private DocumentFormat.OpenXml.Spreadsheet.Column Width(Tables.Column column, int at, IEnumerable<IReadOnlyDictionary<string, Tables.CellValue>> rows) => new()
    {
        Min = (uint)at,
        Max = (uint)at,
        Width = Math.Clamp(rows.Select(row => row.GetValueOrDefault(column.Key)?.Text ?? "").Append(Vocabulary.Title(column, language)).Append(column.Key).Max(Halves) + 2, 11, 36),
        CustomWidth = true,
        Style = column.Field?.One == typeof(string) ? Look.Text : Look.Plain,
    };

    /// <summary>How wide a text is, in Latin letters; a Chinese one takes two.</summary>
    private static int Halves(string text) => text.Sum(letter => letter > 0x2e7f ? 2 : 1);

    private IEnumerable<Row> Heads(IReadOnlyList<Tables.Column> columns) =>
    [
        new Row(columns.Select((column, at) => CellBuilder.Text(1, at + 1, Vocabulary.Title(column, language), Look.Name))) { RowIndex = 1, Height = 32, CustomHeight = true },
        new Row(columns.Select((column, at) => CellBuilder.Text(HeadRows, at + 1, column.Key, Look.Key))) { RowIndex = HeadRows },
    ];

    private static Row Line(IReadOnlyList<Tables.Column> columns, IReadOnlyDictionary<string, Tables.CellValue> values, int row)
    {
        var isExample = values.ContainsKey(Tables.Column.MarkKey);
        return new Row(columns.Select((column, at) => (column, at)).Where(pair => values.ContainsKey(pair.column.Key))
            .Select(pair => CellBuilder.Of(row, pair.at + 1, values[pair.column.Key], isExample)))
        { RowIndex = (uint)row };
    }

    /// <summary>A word that is not in the list is refused as it is typed; an id may stand in a sheet that is filled in later.</summary>
    private DataValidation Choice(Table table, Tables.Column column, int at)
    {
        var (list, referred) = (words.Range(column), Meaning.Referred(table, column));
        var source = list ?? (referred is null ? null : Ids(referred));
        var (letter, meaning) = (CellName.ColumnOf(at), language == Language.En ? Meaning.Of(column) : "");
        var choice = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = list is not null,
            PromptTitle = Cut(Vocabulary.Title(column, language), LongestNoteTitle),
            Prompt = Cut($"{(column.IsRequired ? Vocabulary.Pick(language, "必填。", "Required. ") : "")}{Meaning.Form(table, column, language)}{(meaning.Length > 0 ? $"\n{meaning}" : "")}", LongestNote),
            SequenceOfReferences = new ListValue<StringValue>([$"{letter}{HeadRows + 1}:{letter}{LastRow}"]),
        };
        if (source is not null)
        {
            choice.Type = DataValidationValues.List;
            choice.Append(new Formula1(source));
        }

        return choice;
    }

    private string? Ids(Table table)
    {
        var at = table.Columns.ToList().FindIndex(column => column.Key == table.IdentityKey) + 1;
        var letter = CellName.ColumnOf(at);
        return at == 0 ? null : $"{CellName.Quote(Vocabulary.Title(table, language))}!${letter}${HeadRows + 1}:${letter}$2000";
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
