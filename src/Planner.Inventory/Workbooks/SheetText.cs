using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Planner.Inventory.Workbooks;

/// <summary>Texts as workbooks keep them: what XML cannot hold stands as <c>_xHHHH_</c>.</summary>
internal static partial class SheetText
{
    /// <summary>Longest text of a cell, inside.</summary>
    public const int Longest = 32_767;

    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, found => ((char)int.Parse(found.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <exception cref="ArgumentException">No cell can hold it.</exception>
    public static string Escaped(string text)
    {
        var written = new StringBuilder();
        var safe = Escape().Replace(text, found => $"_x005F{found.Value}");
        for (var at = 0; at < safe.Length; at++)
        {
            var isPair = at + 1 < safe.Length && char.IsSurrogatePair(safe[at], safe[at + 1]);
            _ = isPair || (XmlConvert.IsXmlChar(safe[at]) && safe[at] != '\r')
                ? written.Append(safe, at, isPair ? 2 : 1)
                : written.Append(CultureInfo.InvariantCulture, $"_x{(int)safe[at]:X4}_");
            at += isPair ? 1 : 0;
        }

        return written.Length <= Longest ? written.ToString() : throw new ArgumentException($"A text of {written.Length} characters is too long for a cell: '{text[..40]}…'.", nameof(text));
    }

    /// <summary>The text of the element that the reader stands on, with all its runs but without reading aids; goes to its end.</summary>
    public static string Read(XmlReader xml)
    {
        var (text, depth) = (new StringBuilder(), xml.Depth);
        var skipped = -1;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            skipped = xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false } ? xml.Depth : xml.NodeType == XmlNodeType.EndElement && xml.Depth == skipped ? -1 : skipped;
            if (skipped < 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                text.Append(xml.Value);
            }
        }

        return Unescape(text.ToString());
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
