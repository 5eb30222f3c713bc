using System.Text;

namespace Planner.Cli.Output;

/// <summary>A table for terminals; Chinese characters count as two columns.</summary>
internal sealed class TextTable(params string[] heads)
{
    private readonly List<string[]> rows = [heads];

    /// <summary>Adds a row with one cell a head; the first is an id.</summary>
    public void Add(params string[] cells) => rows.Add([Terminal.Id(Terminal.Plain(cells[0])), .. cells.Skip(1).Select(Terminal.Plain)]);

    /// <summary>Writes it, a space of two between columns.</summary>
    public void Write(TextWriter output)
    {
        var widths = heads.Select((_, column) => rows.Max(row => Width(row[column]))).ToArray();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Length; column++)
            {
                line.Append(row[column]).Append(' ', widths[column] - Width(row[column]) + 2);
            }

            output.WriteLine(line.ToString().TrimEnd());
        }
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    private static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFD);
}
