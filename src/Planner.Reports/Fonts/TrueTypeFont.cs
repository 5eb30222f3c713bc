using System.Buffers.Binary;
using System.Text;

namespace Planner.Reports.Fonts;

/// <summary>A TrueType (glyf) font read in place: tables, metrics and outlines. All lengths are font units.</summary>
internal sealed class TrueTypeFont
{
    private const int CompositeMore = 0x20;
    private readonly byte[] data;
    private readonly Dictionary<string, Range> tables = [];
    private readonly CharacterMap characters;
    private readonly int longMetrics;
    private readonly bool longOffsets;

    public TrueTypeFont(string postScriptName, byte[] data)
    {
        PostScriptName = postScriptName;
        this.data = data;
        for (var entry = 12; entry < 12 + (16 * UInt16(4)); entry += 16)
        {
            var start = (int)UInt32(entry + 8);
            tables[Encoding.ASCII.GetString(data, entry, 4)] = start..(start + (int)UInt32(entry + 12));
        }

        characters = new CharacterMap(Table("cmap").ToArray());
        longOffsets = Int16(Table("head"), 50) == 1;
        longMetrics = (ushort)Int16(Table("hhea"), 34);
        GlyphCount = (ushort)Int16(Table("maxp"), 4);
    }

    public string PostScriptName { get; }

    public int GlyphCount { get; }

    public int UnitsPerEm => Int16(Table("head"), 18);

    public int Ascender => Int16(Table("hhea"), 4);

    public int Descender => Int16(Table("hhea"), 6);

    /// <summary>xMin, yMin, xMax, yMax over all glyphs.</summary>
    public int[] Bounds => [.. Enumerable.Range(0, 4).Select(i => (int)Int16(Table("head"), 36 + (2 * i)))];

    public ReadOnlySpan<byte> Table(string tag) => data.AsSpan(tables[tag]);

    /// <summary>Glyph of a code point; 0 when the font has none.</summary>
    public int GlyphOf(int codePoint) => characters.GlyphOf(codePoint);

    public int Advance(int glyph) => (ushort)Int16(Table("hmtx"), 4 * Math.Min(glyph, longMetrics - 1));

    public int LeftBearing(int glyph) => glyph < longMetrics
        ? Int16(Table("hmtx"), (4 * glyph) + 2)
        : Int16(Table("hmtx"), (4 * longMetrics) + (2 * (glyph - longMetrics)));

    /// <summary>The outline record of a glyph; empty for a blank one.</summary>
    public ReadOnlySpan<byte> Outline(int glyph) => Table("glyf")[Offset(glyph)..Offset(glyph + 1)];

    /// <summary>Positions inside a composite outline at which a component's glyph number stands; empty for a simple glyph.</summary>
    public static IReadOnlyList<int> ComponentPositions(ReadOnlySpan<byte> outline)
    {
        if (outline.IsEmpty || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return [];
        }

        var positions = new List<int>();
        int flags, at = 10;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            positions.Add(at + 2);
            at += 4 + ((flags & 1) != 0 ? 4 : 2);
            at += (flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        }
        while ((flags & CompositeMore) != 0);
        return positions;
    }

    private int Offset(int glyph)
    {
        var loca = Table("loca");
        return longOffsets
            ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * glyph)..])
            : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph)..]);
    }

    private static short Int16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table[at..]);

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(at));
}
