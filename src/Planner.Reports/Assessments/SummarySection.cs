using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Canvas;
using Planner.Reports.Content;

namespace Planner.Reports.Assessments;

/// <summary>The page for whoever reads only one.</summary>
internal static class SummarySection
{
    private const int MostRows = 8;

    public static void Write(ReportDocument document, ReportView view)
    {
        var say = view.Say;
        document.Heading(1, say.Of("总结", "Summary"), "summary");
        document.Paragraph(say.Of(
            $"按 {view.Packs.Count()} 个标准版本评估了 {view.SystemIds.Count} 个系统，评估日 {Wording.Day(view.Assessment.AsOf)}。只有“已证实”的等级可以引用。",
            $"{view.SystemIds.Count} systems were assessed by {view.Packs.Count()} editions of standards as of {Wording.Day(view.Assessment.AsOf)}. Rely only on levels that are proven."));
        document.Bullets([.. view.Packs.Select(pack => Standing(view, pack))]);
        UndertakingTables.Write(document, view);
        Below(document, view);
        foreach (var pack in view.Packs)
        {
            document.Figure(LevelChart.Draw(pack, view.GradesBy(pack), view.Language));
        }

        document.Heading(2, say.Of("如何读这些结论", "How to read this"), "reading");
        document.Bullets([.. Meaning(view), .. view.Packs.Select(pack => Edition(view, pack)), .. Choice(view), .. view.Packs.Select(pack => Backing(view, pack))]);
    }

    private static RichText Standing(ReportView view, StandardPack pack)
    {
        var say = view.Say;
        var grades = view.GradesBy(pack);
        int required = grades.Count(grade => grade.Required is not null), below = grades.Count(ReportView.IsBelow);
        var verified = pack.Clauses.Count(clause => clause.Verification == VerificationStatus.Verified);
        if (pack.Claim == Claim.Obligations)
        {
            return Obligations(view, pack, verified);
        }

        var what = pack.Claim == Claim.Level ? "" : say.Of($"只看{say.CoversOf(pack)}；", $"{say.CoversOf(pack)} only; ");
        return new RichText().Bold(pack.Number).Add(say.Of(
            $"（{what}{say.ShortStatusOf(pack)}；{pack.Clauses.Count} 条中 {verified} 条与原文核对过）：{required} 个系统有确认的要求等级，其中 {required - below} 个已证实达到，",
            $" ({what}{say.ShortStatusOf(pack)}; {verified} of {pack.Clauses.Count} clauses checked against its text): {required} systems have a confirmed required level; {required - below} are proven to reach it, "))
            .Bold(say.Of($"{below} 个低于要求", $"{below} are below it"), below > 0 ? Palette.Fail : null)
            .Add(say.Of($"；{grades.Count - required} 个没有确认的要求。", $"; {grades.Count - required} have no confirmed requirement."));
    }

    private static RichText Obligations(ReportView view, StandardPack pack, int verified)
    {
        var say = view.Say;
        var stands = view.GradesBy(pack).ToLookup(grade => grade.Levels.Fulfilment);
        int met = stands[Fulfilment.Met].Count(), broken = stands[Fulfilment.NotMet].Count(), open = stands[Fulfilment.NotProven].Count();
        return new RichText().Bold(pack.Number).Add(say.Of(
            $"（没有分级；{say.ShortStatusOf(pack)}；{pack.Clauses.Count} 条中 {verified} 条与原文核对过）：{met} 个系统满足所编码的全部义务，",
            $" (no levels; {say.ShortStatusOf(pack)}; {verified} of {pack.Clauses.Count} clauses checked against its text): {met} systems meet all encoded obligations, "))
            .Bold(say.Of($"{broken} 个有未满足的", $"{broken} break one"), broken > 0 ? Palette.Fail : null)
            .Add(say.Of($"，{open} 个未证实。", $", {open} are not proven."));
    }

    private static void Below(ReportDocument document, ReportView view)
    {
        var say = view.Say;
        List<SystemGrade> below = [.. view.Packs.SelectMany(pack => view.GradesBy(pack).Where(ReportView.IsBelow)
            .OrderByDescending(grade => grade.Required - grade.Levels.Proven).ThenByDescending(grade => grade.Required).ThenBy(grade => grade.System, StringComparer.Ordinal))];
        if (below.Count == 0)
        {
            return;
        }

        document.Table(
            [
                new(say.Of("低于要求的系统", "Systems below their requirement"), 4), new(say.Of("要求", "Required"), 1.35, TextAnchor.Middle),
                new(say.Of("已证实", "Proven"), 1.2, TextAnchor.Middle), new(say.Of("自称", "Claimed"), 1.2, TextAnchor.Middle), new(say.Of("可能", "Possible"), 1.2, TextAnchor.Middle),
                new(say.Of("缺什么", "What is needed"), 3.1),
            ],
            below.Take(MostRows).GroupBy(grade => grade.Standard, StringComparer.Ordinal).SelectMany(grades => grades
                .Select(grade => new TableRow(
                    RichText.Empty.Link(view.SystemTitle(grade.System), "#" + ReportView.Anchor(grade.System)), Wording.Number(grade.Required!.Value),
                    Badge(grade.Levels.Proven), Wording.Number(grade.Levels.Claimed), Wording.Number(grade.Levels.Possible), Needed(view, grade)))
                .Prepend(TableRow.Group(view.Pack(grades.Key).Number))));
        if (below.Count > MostRows)
        {
            document.Paragraph(RichText.Empty.Link(say.Of($"另有 {below.Count - MostRows} 项低于要求，见等级矩阵。", $"{below.Count - MostRows} more are below the requirement: see the matrix."), "#matrix"), ParagraphStyle.Note);
        }
    }

    private static Cell Badge(int level) => new(new RichText().Bold(Wording.Number(level)), Palette.Level(level));

    private static RichText Needed(ReportView view, SystemGrade grade) =>
        grade.Levels.Claimed >= grade.Required ? view.Say.Of("举证", "show evidence")
        : grade.Levels.Possible >= grade.Required ? view.Say.Of("登记事实并举证", "state facts, show evidence")
        : new RichText().Bold(view.Say.Of("建设或改变", "build or change"), Palette.Fail);

    private static IEnumerable<RichText> Meaning(ReportView view) =>
    [
        new RichText().Bold(view.Say.Of("已证实 / 自称 / 可能", "Proven / claimed / possible")).Add(view.Say.Of(
            "：已证实只算条款所接受的证据；自称连同证据不足的陈述一起算；可能再把未知的事实都当作有利。监管结论只能引用“已证实”。未知不是满足，也不是不满足。",
            ": proven counts only evidence that the clauses accept; claimed also counts statements whose evidence falls short; possible takes every unknown fact as favourable. Only proven may be relied on. Unknown is neither met nor failed.")),
    ];

    private static RichText Edition(ReportView view, StandardPack pack) => new RichText().Bold(pack.Number)
        .Add($"{view.Say.Colon}{view.Say.StatusOf(pack)}{view.Say.Of("。", ".")}")
        .Add(pack.Claim == Claim.Level ? "" : view.Say.Of(pack.Claim == Claim.Obligations ? "本规定" : $"本版本只编码了{view.Say.CoversOf(pack)}，", pack.Claim == Claim.Obligations ? " It " : $" Only its {view.Say.CoversOf(pack)} are encoded: the result ") + view.Say.ClaimOf(pack) + view.Say.Of("。", "."));

    /// <summary>How the editions were chosen, and which were not.</summary>
    private static IEnumerable<RichText> Choice(ReportView view)
    {
        var say = view.Say;
        if (view.Assessment.EditionsAskedFor)
        {
            return [say.Of("评定版本由编制人指定。", "The editions were named by whoever had this made.")];
        }

        var left = view.Assessment.LeftOut.Select(edition => say.Of(
            $"{edition.Pack.Number}（{say.ShortStatusOf(edition.Pack)}；{say.WhyNot(edition)}）", $"{edition.Pack.Number} ({say.ShortStatusOf(edition.Pack)}; {say.WhyNot(edition)})"));
        return view.Assessment.LeftOut.Count == 0
            ? []
            : [new RichText().Bold(say.Of("未据以评定的版本", "Editions not graded")).Add(say.Colon + say.Join(left) + say.Of("。", "."))];
    }

    private static RichText Backing(ReportView view, StandardPack pack)
    {
        var counts = pack.Clauses.GroupBy(clause => clause.Verification).OrderByDescending(group => group.Key).Select(group => view.Say.Of(
            $"{group.Count()} 条{view.Say.BasisMeaning(group.Key)}", $"{group.Count()} {view.Say.BasisMeaning(group.Key)}"));
        var none = pack.Clauses.Any(clause => clause.Verification == VerificationStatus.Verified) ? "" : view.Say.Of("没有一条与标准原文核对过；", "none was checked against the text of the standard; ");
        return new RichText().Bold(view.Say.Of($"{pack.Number} 条款的依据", $"How the clauses of {pack.Number} are backed"))
            .Add($"{view.Say.Colon}{none}{string.Join(view.Say.Of("；", "; "), counts)}{view.Say.Of("。", ".")}");
    }
}
