using System.Text;
using Planner.Reports.Fonts;

namespace Planner.Reports.Layout;

/// <summary>Chooses between wide and narrow quotation marks: narrow in a line of text without Chinese, and for an apostrophe.</summary>
internal static class LatinMarks
{
    private const int Apostrophe = 0x2019;

    /// <summary>Code points of the text as they are to be drawn.</summary>
    public static string Chosen(string text) => string.Join('\n', text.Split('\n').Select(ChosenInLine));

    private static string ChosenInLine(string line)
    {
        var runes = line.EnumerateRunes().ToList();
        var chinese = runes.Exists(rune => Kinsoku.IsWide(rune.Value));
        bool Between(int at) => at > 0 && at + 1 < runes.Count && Kinsoku.IsLetter(runes[at - 1].Value) && Kinsoku.IsLetter(runes[at + 1].Value);
        return string.Concat(runes.Select((rune, at) =>
            chinese && !(rune.Value == Apostrophe && Between(at)) ? rune : new Rune(ProportionalMark.Of(rune.Value))));
    }
}
