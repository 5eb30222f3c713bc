using System.Buffers;
using System.Text;
using Planner.Inventory.Tables;
using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Inventory.Csv;

/// <summary>Writes an estate, or the template of one, as files of separated values.</summary>
public static class CsvWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\"\t\r\n");

    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Name and content of each file: UTF-8 with its mark, without which Excel takes it for another encoding.</summary>
    /// <param name="estate">What to write; null for a template with an example.</param>
    /// <param name="language">Language of names and words.</param>
    /// <exception cref="ArgumentException">A value has no text form.</exception>
    public static IReadOnlyList<(string Name, byte[] Content)> Write(Estate? estate, Language language) =>
        [.. TableContent.Of(estate, language).Select(table => ($"{table.Table.Key}.csv", Bytes(table, language)))];

    private static byte[] Bytes(TableContent content, Language language)
    {
        var text = new StringBuilder();
        Line(text, content.Table.Columns.Select(column => Vocabulary.Title(column, language)));
        Line(text, content.Table.Columns.Select(column => column.Key));
        foreach (var row in content.Rows)
        {
            Line(text, content.Table.Columns.Select(column => row.GetValueOrDefault(column.Key)?.Text ?? ""));
        }

        return [.. Marked.Preamble, .. Marked.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> values) => text.AppendJoin(',', values.Select(Escape)).Append("\r\n");

    private static string Escape(string value) => value.AsSpan().ContainsAny(Special) ? CellText.InQuotes(value) : value;
}
