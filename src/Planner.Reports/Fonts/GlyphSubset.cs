using System.Buffers.Binary;

namespace Planner.Reports.Fonts;

/// <summary>
/// The part of a font that a document uses. Each code point gets a glyph number of its own, even where the font draws two code
/// points with one glyph: only so can text be copied out of the document as it was written. Numbers are given in order of first use.
/// </summary>
internal sealed class GlyphSubset
{
    private readonly TrueTypeFont font;
    private readonly List<int> originals = [0];
    private readonly Dictionary<int, int> ofComponent = [];
    private readonly Dictionary<int, int> ofCodePoint = [];

    public GlyphSubset(TrueTypeFont font) => this.font = font;

    public TrueTypeFont Font => font;

    public int Count => originals.Count;

    /// <summary>Code point of each glyph number that text uses, by glyph number.</summary>
    public IEnumerable<(int Glyph, int CodePoint)> CodePoints => ofCodePoint.Select(pair => (pair.Value, pair.Key)).Order();

    /// <summary>Glyph number of a code point in the subset; a code point the font lacks gets the font's visible "missing" box.</summary>
    public int Use(int codePoint)
    {
        if (!ofCodePoint.TryGetValue(codePoint, out var glyph))
        {
            glyph = Append(font.GlyphOf(codePoint));
            ofCodePoint[codePoint] = glyph;
        }

        return glyph;
    }

    /// <summary>Advance in thousandths of an em.</summary>
    public int Advance(int glyph) => font.Advance(originals[glyph]) * 1000 / font.UnitsPerEm;

    /// <summary>The subset as a font file. The components of composite glyphs join the subset here.</summary>
    public byte[] ToFontFile()
    {
        var outlines = new List<byte[]>();
        for (var glyph = 0; glyph < originals.Count; glyph++)
        {
            var outline = font.Outline(originals[glyph]).ToArray();
            foreach (var at in TrueTypeFont.ComponentPositions(outline))
            {
                var component = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
                BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at), (ushort)Component(component));
            }

            outlines.Add(outline);
        }

        return SubsetFontFile.Write(font, originals, outlines);
    }

    private int Component(int original)
    {
        if (!ofComponent.TryGetValue(original, out var glyph))
        {
            glyph = Append(original);
            ofComponent[original] = glyph;
        }

        return glyph;
    }

    private int Append(int original)
    {
        originals.Add(original);
        return originals.Count - 1;
    }
}
