using System.Globalization;
using System.Text.RegularExpressions;
using Planner.Documents.Outlines;
using Planner.Documents.Text;
using Planner.Model.Quantities;

namespace Planner.Inventory.Tables;

/// <summary>Turns what stands in a cell into the text that documents have for it, and back. What it cannot turn it leaves as it stands, so that the reader says what is wrong.</summary>
internal static partial class CellText
{
    private const double LongestDays = 36_500;
    private const double LastSerial = 2_958_465;
    private const int LeapBug = 60;

    private static readonly HashSet<string> Yes = new(["true", "yes", "y", "是"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> No = new(["false", "no", "n", "否"], StringComparer.OrdinalIgnoreCase);

    private static readonly (string Word, string Unit)[] Units = [("分钟", "m"), ("小时", "h"), ("毫秒", "ms"), ("秒", "s"), ("分", "m"), ("时", "h"), ("天", "d"), ("日", "d")];

    /// <summary>True when the cell states that the value is not known.</summary>
    public static bool IsUnknown(RawCell cell) => cell.Kind == RawKind.Text && cell.Text.Trim() is "?" or "？";

    /// <summary>The text of a cell for a field.</summary>
    public static string Read(RawCell cell, FieldOutline field) => cell.Kind switch
    {
        RawKind.Text => Of(Unquote(cell.Text), field),
        RawKind.Boolean => cell.Text,
        RawKind.Serial or RawKind.Serial1904 => OfSerial(cell, field.One),
        RawKind.Percent when field.One == typeof(Availability) => Percent(cell.Text),
        _ => cell.Text,
    };

    /// <summary>A text as people write it, as documents have it; what is wrong stays as it was typed, so that the finding shows that.</summary>
    public static string Of(string text, FieldOutline field) => Written(text, field.One) is var written && field.Accepts(written) ? written : text;

    private static string Written(string text, Type type) => type switch
    {
        _ when type == typeof(bool) => Yes.Contains(text) ? "true" : No.Contains(text) ? "false" : text,
        _ when type == typeof(DateOnly) => Day(text),
        _ when type == typeof(TimeSpan) => Units.Aggregate(text.Replace(" ", "", StringComparison.Ordinal), (written, unit) => written.Replace(unit.Word, unit.Unit, StringComparison.Ordinal)),
        _ when type == typeof(DataSize) || type == typeof(DataRate) || type == typeof(Availability) => text.Replace(" ", "", StringComparison.Ordinal).Replace('％', '%'),
        _ when type == typeof(Ratio) => text.EndsWith('%') && TextForms.Number.TryParse(text[..^1], out var percent) ? TextForms.Number.Format(percent / 100) : text,
        { IsEnum: true } => Vocabulary.Meant(type, text),
        _ => text,
    };

    /// <summary>A text as a cell keeps it, so that <see cref="Unquote"/> gives it back.</summary>
    /// <remarks>What a sheet would take for a formula is quoted too: a file of separated values must not run anything when it is opened.</remarks>
    public static string Quote(string text) =>
        text.Length == 0 || text != text.Trim() || text is "?" or "？" || text[0] is '"' or '=' or '+' or '-' or '@' ? InQuotes(text) : text;

    public static string InQuotes(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Unquote(string cell) =>
        cell.Trim() is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Trim();

    private static string Day(string text) =>
        WrittenDay().Match(text) is { Success: true } found
        && DateOnly.TryParseExact($"{found.Groups[1].Value}-{found.Groups[2].Value}-{found.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? TextForms.Date.Format(day)
            : text;

    private static string Percent(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? TextForms.Availability.Format(new Availability(share))
            : number;

    private static string OfSerial(RawCell cell, Type type)
    {
        if (!double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is not (>= 0 and <= LastSerial))
        {
            return cell.Text;
        }

        if (type == typeof(TimeSpan))
        {
            // A binary fraction of a day is off by less than a millisecond.
            return days <= LongestDays ? TextForms.Duration.Format(TimeSpan.FromMilliseconds(Math.Round(days * TimeSpan.MillisecondsPerDay))) : cell.Text;
        }

        if (type != typeof(DateOnly) && type != typeof(string))
        {
            return cell.Text;
        }

        var whole = (int)days;
        // Excel believes in a 29th of February 1900, so counting from the end of 1899 is right only after it.
        var first = cell.Kind == RawKind.Serial1904 ? new DateOnly(1904, 1, 1) : whole > LeapBug ? new DateOnly(1899, 12, 30) : new DateOnly(1899, 12, 31);
        return whole == LeapBug && cell.Kind == RawKind.Serial ? cell.Text : TextForms.Date.Format(first.AddDays(whole));
    }

    [GeneratedRegex("^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenDay();
}
