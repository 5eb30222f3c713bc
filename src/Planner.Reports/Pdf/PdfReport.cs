using Planner.Reports.Layout;

namespace Planner.Reports.Pdf;

/// <summary>A finished PDF.</summary>
/// <param name="Content">The bytes of the file.</param>
/// <param name="Pages">Number of pages, cover and table of contents included.</param>
/// <param name="Missing">Characters printed as a box because no shipped font has them; the caller must tell its user.</param>
public sealed record PdfReport(ReadOnlyMemory<byte> Content, int Pages, IReadOnlyList<MissingCharacter> Missing);
