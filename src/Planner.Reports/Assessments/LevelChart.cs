using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Canvas;
using Planner.Reports.Fonts;

namespace Planner.Reports.Assessments;

/// <summary>How many systems stand at which level of an edition: a bar each for what is proven, claimed, possible and required.</summary>
public static class LevelChart
{
    private const double Width = 471;
    private const double LabelWidth = 62;
    private const double TitleHeight = 15;
    private const double BarHeight = 12;
    private const double Pitch = 14;
    private const double LegendHeight = 13;
    private const double Em = 8;

    /// <summary>A part is never narrower than its number.</summary>
    private const double LeastPart = 13;

    /// <summary>Draws the bars, numbers inside, with a legend.</summary>
    /// <param name="pack">The edition.</param>
    /// <param name="grades">The grades by that edition.</param>
    /// <param name="language">Language of the labels.</param>
    public static Drawing Draw(StandardPack pack, IReadOnlyList<SystemGrade> grades, Language language)
    {
        var say = new Wording(language);
        (string Label, IEnumerable<int?> Levels)[] bars =
        [
            (say.Of("要求", "required"), grades.Select(grade => grade.Required)),
            (say.Of("已证实", "proven"), grades.Select(grade => (int?)grade.Levels.Proven)),
            (say.Of("自称", "claimed"), grades.Select(grade => (int?)grade.Levels.Claimed)),
            (say.Of("可能", "possible"), grades.Select(grade => (int?)grade.Levels.Possible)),
        ];
        var drawing = new Drawing(Width, TitleHeight + (bars.Length * Pitch) + LegendHeight);
        drawing.Add(new Shape.Text(0, 10, Title(pack, say), FontFace.Bold, 9, Palette.Text));
        for (var bar = 0; bar < bars.Length; bar++)
        {
            Bar(drawing, TitleHeight + (bar * Pitch), bars[bar].Label, bars[bar].Levels);
        }

        Legend(drawing, pack, say);
        return drawing;
    }

    private static string Title(StandardPack pack, Wording say) => pack.Claim switch
    {
        Claim.Level => say.Of($"{pack.Number}：各等级的系统数", $"{pack.Number}: systems at each level"),
        Claim.Obligations => say.Of($"{pack.Number}：满足全部义务的系统数", $"{pack.Number}: systems that meet all obligations"),
        _ => say.Of($"{pack.Number}：达到各级{say.CoversOf(pack)}的系统数", $"{pack.Number}: systems that meet the {say.CoversOf(pack)} of each level"),
    };

    private static string Below(StandardPack pack, Wording say) => pack.Claim == Claim.Obligations
        ? say.Of("尚未", "not yet")
        : say.Of($"低于第 {pack.Levels.Min(level => level.Level)} 级", $"below level {pack.Levels.Min(level => level.Level)}");

    private static string Name(StandardPack pack, int level, Wording say) => pack.Claim == Claim.Obligations
        ? say.Of("全部满足", "all met")
        : say.Of($"第 {level} 级", $"level {level}");

    private static void Bar(Drawing drawing, double top, string label, IEnumerable<int?> levels)
    {
        drawing.Add(new Shape.Text(LabelWidth - 6, top + 8.9, label, FontFace.Regular, Em, Palette.Muted, TextAnchor.End));
        var parts = levels.GroupBy(level => level ?? int.MaxValue).OrderBy(part => part.Key).Select(part => (Level: part.Key, Count: part.Count())).ToList();
        var unit = (Width - LabelWidth - (parts.Count * LeastPart)) / Math.Max(1, parts.Sum(part => part.Count));
        var x = LabelWidth;
        foreach (var (level, count) in parts)
        {
            var width = LeastPart + (count * unit);
            var fill = level == int.MaxValue ? Palette.Paper : Palette.Level(level);
            drawing.Add(new Shape.Box(x, top, width, BarHeight, fill, level == int.MaxValue ? Palette.Rule : Palette.Paper, 0.6));
            drawing.Add(new Shape.Text(x + (width / 2), top + 8.9, Wording.Number(count), FontFace.Bold, Em, fill.OnTop, TextAnchor.Middle));
            x += width;
        }
    }

    private static void Legend(Drawing drawing, StandardPack pack, Wording say)
    {
        var baseline = drawing.Height - 3;
        var x = LabelWidth;
        IEnumerable<(string Label, Ink Ink)> entries =
        [
            (Below(pack, say), Palette.Level(0)),
            .. pack.Levels.Select(level => (Name(pack, level.Level, say), Palette.Level(level.Level))),
            (say.Of("未确认", "not confirmed"), Palette.Paper),
        ];
        foreach (var (label, ink) in entries)
        {
            var text = new Shape.Text(x + 11, baseline, label, FontFace.Regular, 7.4, Palette.Muted);
            drawing.Add(new Shape.Box(x, baseline - 6.4, 8, 7, ink, ReferenceEquals(ink, Palette.Paper) ? Palette.Rule : null)).Add(text);
            x += 11 + text.Width + 11;
        }
    }
}
