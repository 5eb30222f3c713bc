namespace Planner.Reports.Layout;

/// <summary>A4 and its margins, in points.</summary>
internal static class PageFrame
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    public const double Left = 62;
    public const double Right = Width - 62;
    public const double Top = 84;
    public const double Bottom = Height - 74;
    public const double TextWidth = Right - Left;
    public const double TextHeight = Bottom - Top;
}
