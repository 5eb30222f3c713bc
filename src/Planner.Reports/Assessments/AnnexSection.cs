using Planner.Model.Standards;
using Planner.Reports.Canvas;
using Planner.Reports.Content;

namespace Planner.Reports.Assessments;

/// <summary>What the grades rest on: missing facts, the product's own numbers, the editions.</summary>
internal static class AnnexSection
{
    public static void Missing(ReportDocument document, ReportView view)
    {
        var say = view.Say;
        document.Heading(1, say.Of("缺失的事实", "Missing facts"), "missing");
        if (view.Assessment.Missing.Count == 0)
        {
            document.Paragraph(say.Of("没有缺失的事实。", "No fact is missing."));
            return;
        }

        document.Paragraph(say.Of(
            "每项只列一次，缺它的系统多的在前。未知的事实不算满足。A.1–3-x 表示 A.1-x 至 A.3-x。",
            "Each is listed once, those that most systems lack first. An unknown fact never counts as met. A.1–3-x stands for A.1-x to A.3-x."), ParagraphStyle.Note);
        document.Table(
            [
                new(say.Of("事实", "Fact"), 3.9), new(say.Of("单位或类型", "Unit or type"), 1.15), new(say.Of("系统数", "Systems"), 0.95, TextAnchor.End),
                new(say.Of("等待它的条款", "Clauses that wait for it"), 2.8),
            ],
            view.Assessment.Missing.OrderByDescending(missing => missing.Systems).ThenBy(missing => missing.Fact, StringComparer.Ordinal).Select(missing => new TableRow(
                view.FactName(missing.Fact) is { } name ? RichText.FromString(name + "  ").Muted(missing.Fact) : RichText.FromString(missing.Fact),
                missing.Unit ?? "–", Wording.Number(missing.Systems), new RichText().Muted(ClauseRanges.Of(say, missing.Clauses)))));
    }

    public static void Parameters(ReportDocument document, ReportView view)
    {
        var say = view.Say;
        if (!view.Packs.Any(pack => pack.Parameters.Count > 0))
        {
            return;
        }

        document.Heading(1, say.Of("本产品选定的数值", "Numbers the product chose"), "parameters");
        document.Paragraph(say.Of(
            "标准没有给出以下数值。它们由本产品选定，不是标准的要求；改动后等级可能不同。",
            "The standards leave these numbers open. The product chose them; they are no requirement of a standard, and other values may give other levels."), ParagraphStyle.Note);
        document.Table(
            [new(say.Of("参数", "Parameter"), 1.5), new(say.Of("值", "Value"), 0.7), new(say.Of("用途与理由", "What it settles and why"), 4.5)],
            view.Packs.Where(pack => pack.Parameters.Count > 0).SelectMany(pack => pack.Parameters
                .Select(parameter => new TableRow(parameter.Id, new RichText().Bold(parameter.Value), say.Of(parameter.Meaning)))
                .Prepend(TableRow.Group(new Cell(pack.Number, Palette.Tint)))));
    }

    public static void Editions(ReportDocument document, ReportView view)
    {
        var say = view.Say;
        document.Heading(1, say.Of("标准版本", "Editions"), "editions");
        foreach (var pack in view.Packs)
        {
            document.Heading(2, $"{pack.Number} {say.Of(pack.Title)}", "edition-" + pack.Id);
            document.KeyValues(
                (say.Of("版本状态", "Status"), say.StatusOf(pack)),
                (say.Of("可作的结论", "What it lets us say"), say.ClaimOf(pack)),
                (say.Of("编码范围", "What is encoded"), say.Of(pack.Coverage)),
                (say.Of("条款的依据", "How clauses are backed"), string.Join('\n', Enum.GetValues<VerificationStatus>().Reverse().Select(status => Backing(say, pack, status)))),
                (say.Of("规则包", "Pack"), pack.Id),
                ("SHA-256", view.Assessment.Standards.First(use => use.Id == pack.Id).Sha256));
        }

        LeftOut(document, view);
    }

    private static void LeftOut(ReportDocument document, ReportView view)
    {
        var say = view.Say;
        if (view.Assessment.LeftOut.Count == 0)
        {
            return;
        }

        document.Heading(2, say.Of("未据以评定的版本", "Editions that were not graded"), "editions-left-out");
        document.Table(
            [new(say.Of("版本", "Edition"), 1.6), new(say.Of("状态", "Status"), 1.4), new(say.Of("为何不评", "Why not"), 4)],
            view.Assessment.LeftOut.Select(edition => new TableRow(edition.Pack.Number, say.ShortStatusOf(edition.Pack), say.WhyNot(edition))));
    }

    private static string Backing(Wording say, StandardPack pack, VerificationStatus status) =>
        $"{say.Basis(status)}{say.Colon}{Wording.Number(pack.Clauses.Count(clause => clause.Verification == status))} / {Wording.Number(pack.Clauses.Count)}{say.Of("，", ", ")}{say.BasisMeaning(status)}";
}
