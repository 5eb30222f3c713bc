namespace Planner.Reports.Fonts;

/// <summary>The faces a report is set in.</summary>
public enum FontFace
{
    /// <summary>Noto Sans SC Regular: every character the product can print.</summary>
    Regular,

    /// <summary>Noto Sans SC Bold: Latin, symbols and GB2312; other characters are set in <see cref="Regular"/>.</summary>
    Bold,
}
