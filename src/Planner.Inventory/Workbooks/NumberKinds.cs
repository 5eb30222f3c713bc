using System.Globalization;
using System.Xml;
using Planner.Inventory.Tables;

namespace Planner.Inventory.Workbooks;

/// <summary>What the formats of cells make of numbers: dates, shares, or plain numbers.</summary>
internal sealed class NumberKinds
{
    private const int FirstOwn = 164;

    private readonly List<RawKind> _kinds = [];

    private NumberKinds()
    {
    }

    public RawKind this[string? index] =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _kinds.Count ? _kinds[at] : RawKind.Number;

    /// <exception cref="XmlException">The part is damaged.</exception>
    public static NumberKinds Read(XmlReader? styles, bool from1904)
    {
        var (formats, own, inCells) = (new NumberKinds(), new Dictionary<int, string>(), false);
        while (styles is not null && styles.Read())
        {
            switch (styles)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "numFmt" }:
                    own.TryAdd(Number(styles, "numFmtId"), styles.GetAttribute("formatCode") ?? "");
                    break;
                case { LocalName: "cellXfs" }:
                    inCells = styles is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "xf" } when inCells:
                    formats._kinds.Add(KindOf(Number(styles, "numFmtId"), own, from1904));
                    break;
                default:
                    break;
            }
        }

        return formats;
    }

    private static int Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static RawKind KindOf(int format, Dictionary<int, string> own, bool from1904) => format switch
    {
        9 or 10 => RawKind.Percent,
        // The built-in dates and times, those of East Asian versions included.
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => Serial(from1904),
        >= FirstOwn when own.TryGetValue(format, out var code) => OfCode(code, from1904),
        _ => RawKind.Number,
    };

    private static RawKind OfCode(string code, bool from1904)
    {
        var bare = Bare(code);
        return bare.AsSpan().IndexOfAny("ymdhs") >= 0 ? Serial(from1904) : bare.Contains('%', StringComparison.Ordinal) ? RawKind.Percent : RawKind.Number;
    }

    /// <summary>The code without quoted and escaped letters, and without colours and conditions, but with elapsed times such as <c>[h]</c>.</summary>
    private static string Bare(string code)
    {
        var bare = new System.Text.StringBuilder();
        for (var at = 0; at < code.Length; at++)
        {
            var end = code[at] switch
            {
                '"' => code.IndexOf('"', at + 1),
                '[' => code.IndexOf(']', at + 1),
                '\\' or '_' or '*' => at + 1,
                _ => -1,
            };
            var inside = end > at ? code[(at + 1)..Math.Min(end, code.Length)].ToLowerInvariant() : "";
            bare.Append(end < 0 ? code[at..(at + 1)].ToLowerInvariant() : code[at] == '[' && inside.Trim('h', 'm', 's').Length == 0 ? inside : "");
            at = Math.Max(at, end);
        }

        return bare.Replace("general", "").ToString();
    }

    private static RawKind Serial(bool from1904) => from1904 ? RawKind.Serial1904 : RawKind.Serial;
}
