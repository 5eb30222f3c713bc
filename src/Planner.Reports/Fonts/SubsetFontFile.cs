using System.Buffers.Binary;
using System.Text;

namespace Planner.Reports.Fonts;

/// <summary>Writes the tables that a PDF viewer needs of an embedded TrueType font (ISO 32000-1, 9.9).</summary>
internal static class SubsetFontFile
{
    private const uint ChecksumOfAFont = 0xB1B0AFBA;

    /// <param name="font">Where metrics come from.</param>
    /// <param name="originals">For each glyph of the subset, its number in <paramref name="font"/>.</param>
    /// <param name="outlines">For each glyph of the subset, its outline with component numbers of the subset.</param>
    public static byte[] Write(TrueTypeFont font, IReadOnlyList<int> originals, IReadOnlyList<byte[]> outlines)
    {
        var (glyf, loca) = Outlines(outlines);
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = font.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)originals.Count);
        var maxp = font.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)originals.Count);
        return Assemble([("glyf", glyf), ("head", head), ("hhea", hhea), ("hmtx", Metrics(font, originals)), ("loca", loca), ("maxp", maxp)]);
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(IReadOnlyList<byte[]> outlines)
    {
        var glyf = new MemoryStream();
        var loca = new byte[4 * (outlines.Count + 1)];
        for (var glyph = 0; glyph < outlines.Count; glyph++)
        {
            glyf.Write(outlines[glyph]);
            glyf.SetLength(Padded((int)glyf.Length));
            glyf.Position = glyf.Length;
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * (glyph + 1)), (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    private static byte[] Metrics(TrueTypeFont font, IReadOnlyList<int> originals)
    {
        var hmtx = new byte[4 * originals.Count];
        for (var glyph = 0; glyph < originals.Count; glyph++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * glyph), (ushort)font.Advance(originals[glyph]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((4 * glyph) + 2), (short)font.LeftBearing(originals[glyph]));
        }

        return hmtx;
    }

    private static byte[] Assemble((string Tag, byte[] Bytes)[] tables)
    {
        var power = 1 << (int)Math.Log2(tables.Length);
        var offset = 12 + (16 * tables.Length);
        var file = new byte[offset + tables.Sum(table => Padded(table.Bytes.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        ushort[] search = [(ushort)tables.Length, (ushort)(16 * power), (ushort)Math.Log2(power), (ushort)(16 * (tables.Length - power))];
        for (var i = 0; i < search.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4 + (2 * i)), search[i]);
        }

        int entry = 12, headAt = 0;
        foreach (var (tag, bytes) in tables)
        {
            bytes.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(offset, Padded(bytes.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 8), (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 12), (uint)bytes.Length);
            headAt = tag == "head" ? offset : headAt;
            offset += Padded(bytes.Length);
            entry += 16;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), unchecked(ChecksumOfAFont - Checksum(file)));
        return file;
    }

    private static uint Checksum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (var at = 0; at < words.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(words[at..]));
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
