namespace Planner.Reports.Pdf;

/// <summary>A file inside the PDF. With one, the document is PDF/A-3b, else PDF/A-2b.</summary>
/// <param name="FileName">Name without a folder, unique in the document.</param>
/// <param name="MediaType">Such as <c>application/json</c>.</param>
/// <param name="Description">One sentence for the reader.</param>
/// <param name="Content">The bytes.</param>
public sealed record PdfAttachment(string FileName, string MediaType, string Description, ReadOnlyMemory<byte> Content);
