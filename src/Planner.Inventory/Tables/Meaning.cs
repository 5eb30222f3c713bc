using System.Text.Json;
using Planner.Documents.Text;
using Planner.Inventory.Schema;
using Planner.Model.Quantities;
using Planner.Model.Standards;

namespace Planner.Inventory.Tables;

/// <summary>What a column means and how it is filled in, for people.</summary>
internal static class Meaning
{
    private static readonly Dictionary<Type, (string Zh, string En)> Forms = new()
    {
        [typeof(TimeSpan)] = ("时长：如 15m、4h、7d，或 15分钟、4小时、7天，或时间格式的单元格", "a duration: such as 15m, 4h or 7d, or a cell in a time format"),
        [typeof(DateOnly)] = ("日期：如 2026-11-01，或日期格式的单元格", "a date: such as 2026-11-01, or a cell in a date format"),
        [typeof(Availability)] = ("百分比：如 99.99%", "a percentage: such as 99.99%"),
        [typeof(Ratio)] = ("比例：1 为全部，也可写 80%", "a ratio: 1 is the whole, 80% is fine too"),
        [typeof(DataSize)] = ("数据量：如 300GB、1.5TiB", "a data size: such as 300GB or 1.5TiB"),
        [typeof(DataRate)] = ("速率：如 200Mbit/s、1Gbit/s", "a rate: such as 200Mbit/s or 1Gbit/s"),
        [typeof(Money)] = ("金额，元：如 1200000", "yuan: such as 1200000"),
        [typeof(int)] = ("整数", "a whole number"),
        [typeof(long)] = ("整数", "a whole number"),
        [typeof(double)] = ("数字", "a number"),
        [typeof(bool)] = ("是或否", "true or false"),
        [typeof(string)] = ("文字", "a text"),
    };

    private static readonly Lazy<JsonElement> Schema = new(() => JsonSerializer.Deserialize<JsonElement>(EstateSchema.Json).GetProperty("$defs"));

    /// <summary>How the cells are filled in.</summary>
    public static string Form(Table table, Column column, Language language)
    {
        if (column.Kind is ColumnKind.Mark or ColumnKind.Number or ColumnKind.Extent)
        {
            return Special(column, language);
        }

        var field = column.Field;
        var form = field is null || field.Form == TextForms.Id ? Vocabulary.Pick(language, "编号：字母、数字、点、下划线、连字符", "an id: letters, digits, dot, underscore and hyphen")
            : field.One.IsEnum ? Vocabulary.Pick(language, "从列表中选", "choose from the list")
            : Forms.TryGetValue(field.One, out var known) ? Vocabulary.Pick(language, known.Zh, known.En) : field.Form!.Example;
        var refers = Referred(table, column) is { } other ? Vocabulary.Pick(language, $"；填“{Vocabulary.Title(other, language)}”的编号", $"; an id of {Vocabulary.Title(other, language)}") : "";
        var several = column.Kind == ColumnKind.Values ? Vocabulary.Pick(language, "；可填多个，用逗号隔开，没有写“无”，不全末尾写“…”", "; several are separated by commas; none for none; … at the end where there are more") : "";
        return form + refers + several;
    }

    /// <summary>What it means, from the documentation of the records.</summary>
    public static string Of(Column column) => column.Field is { } field
        && Schema.Value.TryGetProperty(field.Property.DeclaringType!.Name, out var record)
        && record.GetProperty("properties").TryGetProperty(field.Key, out var member)
        && member.TryGetProperty("description", out var text) ? text.GetString()! : "";

    /// <summary>The table whose ids a column holds; null when it holds none.</summary>
    public static Table? Referred(Table table, Column column) =>
        column.Kind == ColumnKind.Owner ? column.Table : column.Field?.Refers is { } list ? EstateTables.Referred(table, list) : null;

    private static string Special(Column column, Language language) => column.Kind switch
    {
        ColumnKind.Mark => Vocabulary.Pick(language, "写了任何内容的行都不导入，例如“示例”", "a row with anything here is not imported, such as the example"),
        ColumnKind.Number => Vocabulary.Pick(language, "行的编号，供其他表引用", "a number that rows of other tables name this row by"),
        _ => Vocabulary.Pick(language, $"明细在“{Vocabulary.Title(column.Table!, language)}”表；确实没有写“无”，所列不全写“不全”，否则留空", $"the rows stand in {Vocabulary.Title(column.Table!, language)}; write none where there are none, partial where there may be more, else nothing"),
    };
}
