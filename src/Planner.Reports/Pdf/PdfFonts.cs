using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Planner.Reports.Fonts;

namespace Planner.Reports.Pdf;

/// <summary>The fonts of one document: collects the characters that pages use, then embeds just those.</summary>
internal sealed class PdfFonts
{
    private const int EntriesOfAMap = 100;
    private readonly SortedDictionary<FontFace, GlyphSubset> subsets = [];

    /// <summary>A text as stretches of one font each, with its glyph numbers as a hexadecimal string.</summary>
    public IEnumerable<(FontFace Face, string Glyphs)> Encode(FontFace wanted, string text)
    {
        FontFace? face = null;
        var glyphs = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var own = FontLibrary.FaceFor(wanted, rune.Value) ?? FontFace.Regular;
            if (face is { } finished && finished != own)
            {
                yield return (finished, glyphs.ToString());
                glyphs.Clear();
            }

            face = own;
            glyphs.Append(SubsetOf(own).Use(rune.Value).ToString("X4", CultureInfo.InvariantCulture));
        }

        if (face is { } last)
        {
            yield return (last, glyphs.ToString());
        }
    }

    public static string ResourceName(FontFace face) => face == FontFace.Bold ? "/FB" : "/FR";

    /// <summary>Adds the fonts to the file; the answer is the font dictionary of every page.</summary>
    public string Embed(PdfObjects objects) =>
        string.Concat(subsets.Select(subset => $"{ResourceName(subset.Key)} {PdfSyntax.Reference(Embed(objects, subset.Key, subset.Value))}"));

    private GlyphSubset SubsetOf(FontFace face)
    {
        if (!subsets.TryGetValue(face, out var subset))
        {
            subset = new GlyphSubset(FontLibrary.Of(face));
            subsets[face] = subset;
        }

        return subset;
    }

    private static int Embed(PdfObjects objects, FontFace face, GlyphSubset subset)
    {
        var font = subset.Font;
        var file = subset.ToFontFile();
        var name = $"{Tag(file)}+{font.PostScriptName}";
        string Thousandths(IEnumerable<int> units) => PdfSyntax.Numbers(units.Select(unit => unit * 1000.0 / font.UnitsPerEm));
        var program = objects.AddStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {file.Length}"), file);
        var descriptor = objects.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{Thousandths(font.Bounds)}]/ItalicAngle 0" +
            $"/Ascent {Thousandths([font.Ascender])}/Descent {Thousandths([font.Descender])}/CapHeight 733" +
            $"/StemV {(face == FontFace.Bold ? "140" : "80")}/FontFile2 {PdfSyntax.Reference(program)}>>");
        var widths = PdfSyntax.Numbers(Enumerable.Range(0, subset.Count).Select(glyph => (double)subset.Advance(glyph)));
        var descendant = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
            $"/FontDescriptor {PdfSyntax.Reference(descriptor)}/DW 1000/CIDToGIDMap/Identity/W[0[{widths}]]>>");
        var unicode = objects.AddStream("", Encoding.ASCII.GetBytes(ToUnicode(subset)));
        return objects.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{PdfSyntax.Reference(descendant)}]/ToUnicode {PdfSyntax.Reference(unicode)}>>");
    }

    /// <summary>Six capitals that name the subset (ISO 32000-1, 9.6.4), here taken from its digest.</summary>
    private static string Tag(byte[] file) => string.Concat(SHA256.HashData(file).Take(6).Select(octet => (char)('A' + (octet % 26))));

    /// <summary>The map a reader uses to copy text out (ISO 32000-1, 9.10.3).</summary>
    private static string ToUnicode(GlyphSubset subset)
    {
        var map = new StringBuilder(
            "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n" +
            "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        foreach (var entries in subset.CodePoints.Chunk(EntriesOfAMap))
        {
            map.Append(CultureInfo.InvariantCulture, $"{entries.Length} beginbfchar\n");
            foreach (var (glyph, codePoint) in entries)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(ProportionalMark.Plain(codePoint))))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend").ToString();
    }
}
