using System.Buffers;
using System.Text;

namespace Planner.Inventory.Tables;

/// <summary>Several values in one cell: <c>db, files</c>; with <c>…</c> at the end when there may be more; <c>none</c> when there are none.</summary>
/// <param name="Items">The values.</param>
/// <param name="IsPartial">True when there may be more.</param>
internal sealed record ListText(IReadOnlyList<string> Items, bool IsPartial)
{
    private const string More = "…";

    private static readonly SearchValues<char> Separators = SearchValues.Create(",，;；、\n\r");

    private static readonly HashSet<string> Nones = new(["none", "无", "[]"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Partials = new(["partial", "不全", More], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a text that states that there are none.</summary>
    public static bool IsNone(string text) => Nones.Contains(text.Trim());

    /// <summary>True for a text that states that there may be more.</summary>
    public static bool MeansPartial(string text) => Partials.Contains(text.Trim());

    /// <summary>Reads a cell that holds something.</summary>
    public static ListText Read(string cell)
    {
        if (IsNone(cell))
        {
            return new ListText([], IsPartial: false);
        }

        var text = cell.Trim() is ['[', .. var inner, ']'] ? inner : cell;
        var (items, partial) = (new List<string>(), false);
        for (var at = 0; at < text.Length;)
        {
            var item = Next(text, ref at);
            var isMore = item is More or "..." or "……";
            partial |= isMore;
            if (item.Length > 0 && !isMore)
            {
                items.Add(CellText.Unquote(item));
            }
        }

        return new ListText(items, partial);
    }

    /// <summary>The cell that <see cref="Read"/> takes back.</summary>
    public override string ToString()
    {
        var written = Items.Select(Write).Concat(IsPartial ? [More] : []);
        return Items.Count == 0 && !IsPartial ? "none" : string.Join(", ", written);
    }

    private static string Write(string item) => IsPlain(item) ? item : CellText.InQuotes(item);

    private static bool IsPlain(string item) =>
        item.Length > 0 && item == item.Trim() && !IsNone(item) && (char.IsLetterOrDigit(item[0]))
        && item.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or '/' or ':' or ' ');

    /// <summary>The next item with its quotes; goes past the separator behind it.</summary>
    private static string Next(string text, ref int at)
    {
        var (item, quoted) = (new StringBuilder(), false);
        for (; at < text.Length && (quoted || !Separators.Contains(text[at])); at++)
        {
            var opens = text[at] == '"' && (quoted || string.IsNullOrWhiteSpace(item.ToString()) || item[^1] == '"');
            quoted ^= opens;
            item.Append(text[at]);
        }

        at++;
        return item.ToString().Trim();
    }
}
