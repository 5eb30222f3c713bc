using System.Globalization;

namespace Planner.Reports.Content;

/// <summary>The few words that the layout itself prints, in the language of the report.</summary>
/// <param name="Language">BCP 47 tag; becomes the language of the document.</param>
/// <param name="Contents">Title of the table of contents.</param>
/// <param name="PageFormat">Page number: <c>{0}</c> is the page, <c>{1}</c> the number of pages.</param>
public sealed record ReportLabels(string Language, string Contents, string PageFormat)
{
    /// <summary>Simplified Chinese.</summary>
    public static ReportLabels Chinese { get; } = new("zh-CN", "目录", "第 {0} 页 / 共 {1} 页");

    /// <summary>English.</summary>
    public static ReportLabels English { get; } = new("en", "Contents", "Page {0} of {1}");

    /// <summary>The page number as printed.</summary>
    internal string PageOf(int page, int pages) => string.Format(CultureInfo.InvariantCulture, PageFormat, page, pages);
}
