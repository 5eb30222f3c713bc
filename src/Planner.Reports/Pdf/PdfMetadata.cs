namespace Planner.Reports.Pdf;

/// <summary>What a PDF says about itself. Nothing is taken from the machine: the same document and metadata give the same bytes.</summary>
/// <param name="Author">Who answers for the content.</param>
/// <param name="CreatedAt">Time of creation, to the second; printed nowhere, stored in UTC.</param>
/// <param name="Subject">One sentence; empty for none.</param>
/// <param name="Attachments">Files carried inside, such as the machine-readable result; null for none.</param>
public sealed record PdfMetadata(string Author, DateTimeOffset CreatedAt, string Subject = "", IReadOnlyList<PdfAttachment>? Attachments = null)
{
    internal const string Producer = "Planner";

    internal IReadOnlyList<PdfAttachment> Files => Attachments ?? [];
}
