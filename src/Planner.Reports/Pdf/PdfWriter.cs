using System.Globalization;
using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Layout;

namespace Planner.Reports.Pdf;

/// <summary>Writes reports as PDF 1.7 in the shape of PDF/A-2b (ISO 19005-2): fonts embedded, colour defined, metadata in XMP, no wall clock.</summary>
public static class PdfWriter
{
    /// <summary>Lays a report out and writes it.</summary>
    /// <exception cref="InvalidOperationException">A link names a heading that is not there.</exception>
    public static PdfReport Write(ReportDocument document, PdfMetadata metadata) => Write(ReportLayout.Compose(document), metadata);

    /// <summary>Writes a report that is already laid out.</summary>
    public static PdfReport Write(LaidOutReport report, PdfMetadata metadata)
    {
        var objects = new PdfObjects();
        var (catalog, tree, fontDictionary) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        int[] pageIds = [.. report.Pages.Select(_ => objects.Reserve())];
        var fonts = new PdfFonts();
        for (var page = 0; page < pageIds.Length; page++)
        {
            var drawing = report.Pages[page];
            var content = objects.AddStream("", PageContent.Of(drawing, fonts));
            var links = Links(objects, drawing, report, pageIds);
            objects.Set(pageIds[page],
                $"<</Type/Page/Parent {PdfSyntax.Reference(tree)}/MediaBox[0 0 {PdfSyntax.Numbers(drawing.Width, drawing.Height)}]" +
                $"/Resources<</Font {PdfSyntax.Reference(fontDictionary)}>>/Contents {PdfSyntax.Reference(content)}{links}>>");
        }

        objects.Set(fontDictionary, $"<<{fonts.Embed(objects)}>>");
        objects.Set(tree, $"<</Type/Pages/Count {pageIds.Length.ToString(CultureInfo.InvariantCulture)}/Kids[{PdfSyntax.References(pageIds)}]>>");
        SetCatalog(objects, catalog, tree, report, (metadata, pageIds));
        return new PdfReport(objects.ToFile(catalog, Information(objects, report, metadata)), pageIds.Length, report.Missing);
    }

    private static string Links(PdfObjects objects, Drawing page, LaidOutReport report, int[] pageIds)
    {
        var ids = page.Shapes.OfType<Shape.Link>().Select(link =>
        {
            var bottom = page.Height - link.Y - link.Height;
            var leads = link.Target.StartsWith('#')
                ? $"/Dest{PdfOutline.Destination(report.Bookmarks.First(mark => mark.Anchor == link.Target[1..]), report, pageIds)}"
                : $"/A<</S/URI/URI{PdfSyntax.Uri(link.Target)}>>";
            return objects.Add($"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{PdfSyntax.Numbers(link.X, bottom, link.X + link.Width, bottom + link.Height)}]{leads}>>");
        }).ToList();
        return ids.Count == 0 ? "" : $"/Annots[{PdfSyntax.References(ids)}]";
    }

    private static void SetCatalog(PdfObjects objects, int catalog, int tree, LaidOutReport report, (PdfMetadata Metadata, int[] PageIds) file)
    {
        var outline = PdfOutline.Add(objects, report, file.PageIds) is { } root ? $"/Outlines {PdfSyntax.Reference(root)}/PageMode/UseOutlines" : "";
        var profile = objects.AddStream("/N 3", SrgbProfile.Write());
        var intent = objects.Add($"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile {PdfSyntax.Reference(profile)}>>");
        var xmp = objects.AddStream("/Type/Metadata/Subtype/XML", XmpPacket.Write(report, file.Metadata), compress: false);
        objects.Set(catalog,
            $"<</Type/Catalog/Pages {PdfSyntax.Reference(tree)}{outline}/Lang{PdfSyntax.Text(report.Language)}/ViewerPreferences<</DisplayDocTitle true>>" +
            $"/Metadata {PdfSyntax.Reference(xmp)}/OutputIntents[{PdfSyntax.Reference(intent)}]{Attachments(objects, file.Metadata)}>>");
    }

    private static string Attachments(PdfObjects objects, PdfMetadata metadata)
    {
        var files = metadata.Files.OrderBy(file => file.FileName, StringComparer.Ordinal).Select(file =>
        {
            var length = file.Content.Length.ToString(CultureInfo.InvariantCulture);
            var content = PdfSyntax.Reference(objects.AddStream(
                $"/Type/EmbeddedFile/Subtype{PdfSyntax.Name(file.MediaType)}/Params<</Size {length}/ModDate{PdfSyntax.Date(metadata.CreatedAt)}>>", file.Content));
            var name = PdfSyntax.Text(file.FileName);
            var id = objects.Add($"<</Type/Filespec/F{name}/UF{name}/Desc{PdfSyntax.Text(file.Description)}/AFRelationship/Data/EF<</F {content}/UF {content}>>>>");
            return (name, id);
        }).ToList();
        return files.Count == 0 ? ""
            : $"/Names<</EmbeddedFiles<</Names[{string.Concat(files.Select(file => $"{file.name}{PdfSyntax.Reference(file.id)}"))}]>>>>/AF[{PdfSyntax.References(files.Select(file => file.id))}]";
    }

    private static int Information(PdfObjects objects, LaidOutReport report, PdfMetadata metadata)
    {
        var subject = metadata.Subject.Length == 0 ? "" : $"/Subject{PdfSyntax.Text(metadata.Subject)}";
        var time = PdfSyntax.Date(metadata.CreatedAt);
        return objects.Add($"<</Title{PdfSyntax.Text(report.Title)}/Author{PdfSyntax.Text(metadata.Author)}{subject}/Producer({PdfMetadata.Producer})/CreationDate{time}/ModDate{time}>>");
    }
}
