using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Assessments;

/// <summary>A system: its levels by each edition, and what stands between it and the level it should have.</summary>
internal static class SystemSection
{
    private const double SmallScale = 0.92;

    public static void WriteAll(ReportDocument document, ReportView view)
    {
        document.Heading(1, view.Say.Of("各系统", "Systems"), "systems");
        document.Paragraph(view.Say.Of(
            "差距按要求的等级计算，没有要求时按下一个等级。几个等级重复同一要求时合并列出一次。",
            "Gaps are counted against the required level, or against the next one where none is required. A requirement that several levels repeat is listed once."), ParagraphStyle.Note);
        foreach (var system in view.Assessment.Systems.GroupBy(grade => grade.System, StringComparer.Ordinal))
        {
            Write(document, view, [.. system]);
        }
    }

    private static void Write(ReportDocument document, ReportView view, IReadOnlyList<SystemGrade> grades)
    {
        var say = view.Say;
        document.Heading(2, view.SystemTitle(grades[0].System), ReportView.Anchor(grades[0].System));
        document.Table(
            [
                new(say.Of("标准", "Standard"), 2.05), new(say.Of("要求", "Required"), 1.25, TextAnchor.Middle), new(say.Of("已证实", "Proven"), 1.18, TextAnchor.Middle),
                new(say.Of("自称", "Claimed"), 1.18, TextAnchor.Middle), new(say.Of("可能", "Possible"), 1.18, TextAnchor.Middle),
                new(say.Of("要素", "Elements"), 3.2), new(say.Of("条款依据", "Basis"), 1.3),
            ],
            grades.Select(grade => Levels(view, grade)).Append(TableRow.Group(About(view, grades))));
        foreach (var grade in grades)
        {
            Gaps(document, view, grade);
        }

        foreach (var grade in grades)
        {
            DutySection.Write(document, view, grade);
        }
    }

    private static TableRow Levels(ReportView view, SystemGrade grade)
    {
        var say = view.Say;
        var pack = view.Pack(grade.Standard);
        var number = pack.Claim == Claim.Level ? RichText.FromString(pack.Number) : RichText.FromString(pack.Number).Muted(say.Of($"（{Kind(view, pack)}）", $" ({Kind(view, pack)})"));
        var required = grade.Required is { } level ? Wording.Number(level) : say.Of("未确认", "none");
        return new TableRow(
            number, required, new Cell(new RichText().Bold(say.LevelOf(pack, grade.Levels, grade.Levels.Proven)), Palette.Level(grade.Levels.Proven)),
            Other(pack, grade.Levels.Claimed), Other(pack, grade.Levels.Possible), Elements(view, grade), say.Basis(grade.Basis));
    }

    private static string Kind(ReportView view, StandardPack pack) => pack.Claim == Claim.Obligations ? view.Say.Of("义务", "obligations") : view.Say.CoversOf(pack);

    /// <summary>Of a rule without levels the one word says it all.</summary>
    private static string Other(StandardPack pack, int level) => pack.Claim == Claim.Obligations ? "–" : Wording.Number(level);

    /// <summary>The elements, those that hold the level down in bold.</summary>
    private static RichText Elements(ReportView view, SystemGrade grade) => grade.Elements.Select((element, index) => (element, index)).Aggregate(RichText.Empty, (text, next) =>
    {
        var figures = $"{next.element.Element}\u00a0{view.Say.FiguresOf(view.Pack(grade.Standard), next.element.Levels)}";
        var spaced = next.index == 0 ? text : text.Add("  ");
        return next.element.Levels.Proven == grade.Levels.Proven && ReportView.IsBelow(grade) ? spaced.Bold(figures, Palette.Fail) : spaced.Add(figures);
    });

    private static RichText About(ReportView view, IReadOnlyList<SystemGrade> grades)
    {
        var say = view.Say;
        var owner = view.Subject.Systems.GetValueOrDefault(grades[0].System)?.Owner ?? say.Unknown;
        var tier = grades[0].Tier;
        var about = say.Of(
            $"责任方：{owner}。恢复档次：要求 {say.Tier(tier.Required)}，演练证实 {say.Tier(tier.Achieved)}，自称 {say.Tier(tier.Claimed)}。",
            $"Owner: {owner}. Recovery tier: required {say.Tier(tier.Required)}, achieved in drills {say.Tier(tier.Achieved)}, claimed {say.Tier(tier.Claimed)}. ");
        about += say.Of($"受强依赖所限：{say.Tier(tier.Capped)}{HeldBy("（", tier, "、", "）")}。", $"Capped by hard dependencies: {say.Tier(tier.Capped)}{HeldBy(" (", tier, ", ", ")")}. ");
        var whole = grades.Where(grade => grade.Gaps.Count == 0).Select(grade => view.Pack(grade.Standard).Claim == Claim.Obligations
            ? say.Of($"{view.Pack(grade.Standard).Number} 没有差距。", $"{view.Pack(grade.Standard).Number}: no gap. ")
            : say.Of($"{view.Pack(grade.Standard).Number} 到第 {view.Target(grade)} 级没有差距。", $"{view.Pack(grade.Standard).Number}: no gap up to level {view.Target(grade)}. "));
        return new RichText(new Span(about + string.Concat(whole), FontFace.Regular, Palette.Muted, Scale: SmallScale));
    }

    private static string HeldBy(string open, TierGrade tier, string comma, string close) =>
        tier.HeldBy.Count == 0 ? "" : open + string.Join(comma, tier.HeldBy) + close;

    private static void Gaps(ReportDocument document, ReportView view, SystemGrade grade)
    {
        var number = view.Pack(grade.Standard).Number;
        var target = view.Target(grade);
        foreach (var kind in GapGroup.Of(view, grade).GroupBy(group => group.Kind))
        {
            var caption = view.Pack(grade.Standard).Claim == Claim.Obligations
                ? view.Say.Of($"{number} 的{view.Say.Kind(kind.Key)}", $"{number}. {view.Say.Kind(kind.Key)}")
                : view.Say.Of($"{number} 到第 {target} 级的{view.Say.Kind(kind.Key)}", $"{number}, up to level {target}. {view.Say.Kind(kind.Key)}");
            if (view.IsLarge)
            {
                GapTable.WriteShort(document, view, [.. kind], caption);
            }
            else
            {
                GapTable.Write(document, view, [.. kind], caption);
            }
        }
    }
}
