using MudBlazor;

namespace Planner.Web.Shell;

/// <summary>
/// The theme: the colours of the reports, dense, 14 px. MudBlazor's own palette misses the contrast that WCAG AA asks for; a test holds every pair
/// of this one. Colours that MudBlazor does not know stand in <c>app.css</c>.
/// </summary>
internal static class Look
{
    /// <summary>Both palettes.</summary>
    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#174a66",
            Secondary = "#5b6876",
            Info = "#174a66",
            Success = "#276b47",
            Warning = "#8a5d00",
            Error = "#ae3a2c",
            Background = "#f6f8fa",
            Surface = "#ffffff",
            TextPrimary = "#1c2733",
            TextSecondary = "#566370",
            ActionDefault = "#566370",
            LinesDefault = "#dde3e8",
            LinesInputs = "#7c8894",
            TableLines = "#dde3e8",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8ec5e3",
            PrimaryContrastText = "#10212c",
            Secondary = "#a9b6c2",
            SecondaryContrastText = "#10212c",
            Info = "#8ec5e3",
            InfoContrastText = "#10212c",
            Success = "#84d0a6",
            SuccessContrastText = "#10212c",
            Warning = "#e8bd64",
            WarningContrastText = "#10212c",
            Error = "#f2a093",
            ErrorContrastText = "#10212c",
            Background = "#11171d",
            Surface = "#19212a",
            TextPrimary = "#e3e9ee",
            TextSecondary = "#a9b6c2",
            ActionDefault = "#a9b6c2",
            LinesDefault = "#2d3842",
            LinesInputs = "#7d8b98",
            TableLines = "#2d3842",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Families, FontSize = ".875rem", LineHeight = "1.5" },
            Button = new ButtonTypography { FontFamily = Families, FontSize = ".875rem", FontWeight = "500", TextTransform = "none", LetterSpacing = "normal" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "4px" },
    };

    private static string[] Families => ["system-ui", "Segoe UI", "Helvetica Neue", "Arial", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "sans-serif"];
}
