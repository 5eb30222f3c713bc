using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Planner.Reports.Pdf;

/// <summary>The objects of a file, numbered from 1 in order of reservation, and the file made of them (ISO 32000-1, 7.5).</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]> bodies = [];

    /// <summary>A number whose object is set later.</summary>
    public int Reserve()
    {
        bodies.Add([]);
        return bodies.Count;
    }

    public void Set(int id, string body) => bodies[id - 1] = Encoding.ASCII.GetBytes(body);

    public int Add(string body)
    {
        var id = Reserve();
        Set(id, body);
        return id;
    }

    /// <param name="entries">Entries of the stream's dictionary besides length and filter.</param>
    /// <param name="content">The data.</param>
    /// <param name="compress">False for data that other programs search for in the file, such as XMP.</param>
    public int AddStream(string entries, ReadOnlyMemory<byte> content, bool compress = true)
    {
        var data = compress ? Deflated(content) : content.ToArray();
        var filter = compress ? "/Filter/FlateDecode" : "";
        var id = Reserve();
        bodies[id - 1] = [.. Ascii($"<<{entries}{filter}/Length {data.Length}>>\nstream\n"), .. data, .. "\nendstream"u8];
        return id;
    }

    /// <summary>The file. Its identifier is the digest of its content, so it too depends on nothing else.</summary>
    public byte[] ToFile(int catalog, int info)
    {
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {bodies.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < bodies.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Write(Ascii($"{i + 1} 0 obj\n"));
            file.Write(bodies[i].Length > 0 ? bodies[i] : throw new InvalidOperationException($"PDF object {i + 1} was reserved and never set."));
            file.Write("\nendobj\n"u8);
        }

        var start = file.Length;
        var identifier = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)))[..32];
        file.Write(Encoding.ASCII.GetBytes(table.ToString()));
        file.Write(Ascii($"trailer\n<</Size {bodies.Count + 1}/Root {catalog} 0 R/Info {info} 0 R/ID[<{identifier}><{identifier}>]>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(FormattableString.Invariant(text));

    private static byte[] Deflated(ReadOnlyMemory<byte> content)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(content.Span);
        }

        return packed.ToArray();
    }
}
