namespace Planner.Reports.Layout;

/// <summary>Where a line may end: Latin between words; Chinese anywhere, but for what GB/T 15834-2011, 5.1 forbids at line start and end.</summary>
internal static class Kinsoku
{
    public const int Badge = -1;
    // Written as numbers: in print these look like their ASCII relatives.
    private const string FullWidthClosing = "\uFF0C\uFF0E\uFF1B\uFF1A\uFF1F\uFF01\uFF09\uFF3D\uFF5D\uFF05\uFF5E\uFF0F";
    private const string FullWidthOpening = "\uFF08\uFF3B\uFF5B\uFFE5";
    private const string NeverFirst = FullWidthClosing + "。、】》〉」』〕〗”’,.;:?!)]}%‰℃°…·~–/\u00A0";
    private const string NeverLast = FullWidthOpening + "【《〈「『〔〖“‘([{¥$£€§№#·/\u00A0";
    private const string HalfBlank = "。、】》〉」』〕〗\uFF0C\uFF1B\uFF1A\uFF09";
    private const string PartsOfIdentifiers = "-/_.:,=&?@)\\";

    /// <summary>Whether a line may end between two neighbours; <paramref name="before"/> is the one before <paramref name="left"/>.</summary>
    public static bool MayBreak(int before, int left, int right)
    {
        if (right == ' ' || IsIn(NeverFirst, right) || IsIn(NeverLast, left))
        {
            return false;
        }

        return left == ' ' || IsWide(left) || IsWide(right) || (left == '-' && IsLetter(before) && IsLetter(right));
    }

    /// <summary>Whether a word too long for its line is better broken after this character than elsewhere.</summary>
    public static bool IsPartOfIdentifier(int codePoint) => IsIn(PartsOfIdentifiers, codePoint);

    /// <summary>Whether the right half of the character is blank, so that it may stand past the line's end.</summary>
    public static bool IsHalfBlank(int codePoint) => IsIn(HalfBlank, codePoint);

    /// <summary>Whether the character is written in a square of its own.</summary>
    public static bool IsWide(int codePoint) => codePoint is Badge
        or (>= 0x2190 and <= 0x27BF) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or >= 0x1F000;

    /// <summary>Whether the character is a Latin letter.</summary>
    public static bool IsLetter(int codePoint) => codePoint is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0xC0 and <= 0x24F);

    private static bool IsIn(string set, int codePoint) => codePoint is > 0 and <= char.MaxValue && set.Contains((char)codePoint);
}
