namespace Planner.Reports.Fonts;

/// <summary>
/// Quotation marks and the ellipsis as Latin text needs them. The font draws the plain characters as wide as a Han character; their
/// narrow forms have private code points there, which stand for the plain ones between layout and writer and never reach a file.
/// </summary>
internal static class ProportionalMark
{
    private const int Plane = 0xF0000;

    /// <summary>The narrow form of a character; the character itself when it has none.</summary>
    public static int Of(int codePoint) => codePoint is 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026 ? Plane + codePoint : codePoint;

    /// <summary>The character that a narrow form stands for; any other character itself.</summary>
    public static int Plain(int codePoint) => Of(codePoint - Plane) == codePoint ? codePoint - Plane : codePoint;
}
