using System.Buffers.Binary;

namespace Planner.Reports.Fonts;

/// <summary>The font's map from code points to glyphs (OpenType <c>cmap</c>, format 12, or 4 in a font without astral characters).</summary>
internal sealed class CharacterMap
{
    /// <summary>Runs of code points in ascending order, each mapped to a run of glyphs.</summary>
    private readonly List<(int First, int Last, int Glyph)> runs = [];

    public CharacterMap(byte[] table)
    {
        var subtables = Enumerable.Range(0, UInt16(table, 2)).Select(i => (int)BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(8 + (8 * i)))).ToList();
        if (subtables.Find(at => UInt16(table, at) == 12) is var wide and > 0)
        {
            ReadSegmented(table, wide);
        }
        else if (subtables.Find(at => UInt16(table, at) == 4) is var basic and > 0)
        {
            ReadBasic(table, basic);
        }
        else
        {
            throw new InvalidDataException("The font has no character map of format 4 or 12.");
        }
    }

    public int GlyphOf(int codePoint)
    {
        int low = 0, high = runs.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint > runs[middle].Last)
            {
                low = middle + 1;
            }
            else if (codePoint < runs[middle].First)
            {
                high = middle - 1;
            }
            else
            {
                return runs[middle].Glyph + codePoint - runs[middle].First;
            }
        }

        return 0;
    }

    private void ReadSegmented(byte[] table, int at)
    {
        var count = (int)BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(at + 12));
        for (var i = 0; i < count; i++)
        {
            var group = table.AsSpan(at + 16 + (12 * i));
            runs.Add(((int)BinaryPrimitives.ReadUInt32BigEndian(group), (int)BinaryPrimitives.ReadUInt32BigEndian(group[4..]), (int)BinaryPrimitives.ReadUInt32BigEndian(group[8..])));
        }
    }

    private void ReadBasic(byte[] table, int at)
    {
        var twice = UInt16(table, at + 6);
        for (var segment = 0; segment < twice; segment += 2)
        {
            int last = UInt16(table, at + 14 + segment), first = UInt16(table, at + 16 + twice + segment);
            int delta = UInt16(table, at + 16 + (2 * twice) + segment), slot = at + 16 + (3 * twice) + segment, offset = UInt16(table, slot);
            for (var code = first; code <= last && code != 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code : UInt16(table, slot + offset + (2 * (code - first)));
                runs.Add((code, code, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF));
            }
        }
    }

    private static int UInt16(byte[] table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at));
}
