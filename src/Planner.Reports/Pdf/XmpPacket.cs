using System.Globalization;
using System.Security;
using System.Text;
using Planner.Reports.Layout;

namespace Planner.Reports.Pdf;

/// <summary>Metadata as XMP (ISO 16684-1); says the same as the information dictionary, as PDF/A demands (ISO 19005-2, 6.6).</summary>
internal static class XmpPacket
{
    public static byte[] Write(LaidOutReport report, PdfMetadata metadata)
    {
        var time = metadata.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var subject = metadata.Subject.Length == 0 ? "" : $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escaped(metadata.Subject)}</rdf:li></rdf:Alt></dc:description>";
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(report.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escaped(metadata.Author)}</rdf:li></rdf:Seq></dc:creator>{subject}
            <dc:language><rdf:Bag><rdf:li>{Escaped(report.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{time}</xmp:CreateDate><xmp:ModifyDate>{time}</xmp:ModifyDate><pdf:Producer>{PdfMetadata.Producer}</pdf:Producer>
            <pdfaid:part>{(metadata.Files.Count > 0 ? 3 : 2)}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """.ReplaceLineEndings("\n"));
    }

    private static string? Escaped(string text) => SecurityElement.Escape(text);
}
