using Planner.Model.Drills;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Pdf;

namespace Planner.Reports.Drills;

/// <summary>A drill as PDF, for who has to believe it: what was asked, expected and measured, what that proves, and how to check it.</summary>
public static class DrillPdf
{
    private const int ShortDigest = 16;

    /// <summary>Writes the report. The same subject and language give the same bytes.</summary>
    public static PdfReport Write(DrillSubject subject, Language language)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var say = new Wording(language);
        var title = Title(say);
        return PdfWriter.Write(Document(subject, language), new PdfMetadata(subject.MadeBy, subject.MadeAt, $"{title} {subject.Drill.Id}"));
    }

    private static string Title(Wording say) => say.Of("灾难恢复演练报告", "Disaster recovery drill report");

    private static ReportDocument Document(DrillSubject subject, Language language)
    {
        var (say, drill) = (new Wording(language), subject.Drill);
        var document = new ReportDocument(Title(say), say.Labels)
        {
            Footer = $"{drill.Id} · {say.Of("账本", "ledger")} {subject.Entry.Length}:{subject.Entry.Hash[..ShortDigest]}",
            ContentsDepth = 0,
        };
        document.Cover(Cover(subject, say, language));
        Result(document, drill, say, language);
        DrillFigures.Write(document, drill, say, language);
        DrillProof.Write(document, subject, say);
        return document;
    }

    private static Cover Cover(DrillSubject subject, Wording say, Language language)
    {
        var drill = subject.Drill;
        return new Cover(Title(say), subject.Organisation ?? say.Of("（清单未写明组织名称）", "(the estate does not name its organisation)"),
        [
            (say.Of("演练", "Drill"), drill.Id),
            (say.Of("系统", "System"), $"{drill.System} ({drill.Estate})"),
            (say.Of("结论", "Outcome"), RichText.Empty.Badge(DrillWords.Of(drill.Outcome, language), InkOf(drill.Outcome))),
            (say.Of("场景", "Scenario"), say.Of($"丢失{DrillWords.Of(drill.Scenario, language)} {drill.Host}：{DrillWords.Of(drill.Fault, language)}", $"{DrillWords.Of(drill.Scenario, language)} {drill.Host} lost: {DrillWords.Of(drill.Fault, language)}")),
            (say.Of("演练类型", "Kind"), $"{DrillWords.Of(drill.Kind, language)}{say.Separator}{(drill.Announced ? say.Of("事先通知", "announced") : say.Of("未事先通知", "unannounced"))}"),
            (say.Of("开始", "Began"), Wording.Moment(drill.StartedAt)),
            (say.Of("结束", "Ended"), drill.EndedAt is { } ended ? Wording.Moment(ended) : say.Of("尚未结束", "not yet")),
            (say.Of("执行人", "Run by"), drill.Actor),
            (say.Of("编制", "Made by"), $"{subject.MadeBy} · {Wording.Moment(subject.MadeAt)} · {subject.Program}"),
        ], subject.Lab ? say.Of("实验环境：对其他任何环境不构成证明。", "A lab: it proves nothing about any other estate.") : "");
    }

    private static void Result(ReportDocument document, DrillReport drill, Wording say, Language language)
    {
        document.Heading(1, say.Of("目标、预测与实测", "Objective, prediction and measurement"));
        document.Callout(RichText.Empty.Bold(DrillWords.Of(drill.Outcome, language)).Add(Sentence(drill, say)), InkOf(drill.Outcome), TintOf(drill.Outcome));
        document.Table(
            [new Column("", 0.7), new Column(say.Of("目标", "Objective"), 1, TextAnchor.End), new Column(say.Of("预测（最好 / 平均 / 最坏）", "Predicted (best / mean / worst)"), 2, TextAnchor.End), new Column(say.Of("实测", "Measured"), 1, TextAnchor.End)],
            [
                new TableRow(RichText.Empty.Bold("RTO"), DrillWords.Seconds(drill.Objective.Rto), Range(drill.Prediction.Rto), Figure(drill.Measurement?.Rto, drill.Objective.Rto)),
                new TableRow(RichText.Empty.Bold("RPO"), DrillWords.Seconds(drill.Objective.Rpo), Range(drill.Prediction.Rpo), Figure(drill.Measurement?.Rpo, drill.Objective.Rpo)),
            ]);
        document.Paragraph(say.Of($"预测依据：{drill.Prediction.Basis}。预测不构成证明。", $"The prediction rests on: {drill.Prediction.Basis}. It proves nothing."), ParagraphStyle.Note);
        if (drill.Moments.Count > 0)
        {
            document.Heading(1, say.Of("时间线", "Timeline"));
            document.Figure(DrillTimeline.Draw(drill, language), say.Of("自故障注入起，各时刻距离故障的时间；条形为距上一时刻的用时。", "Each moment's time from the stop; a bar spans the time since the moment before."));
        }
    }

    private static string Sentence(DrillReport drill, Wording say) => drill switch
    {
        { Reason: { } reason } => $"{say.Colon}{reason}",
        { Measurement: { Lost: 0, LostAfter: 0 } measured } => say.Of(
            $"：{DrillWords.Seconds(measured.Rto)} 后恢复服务，没有丢失已确认的写入。",
            $": service was back after {DrillWords.Seconds(measured.Rto)}; no acknowledged write is gone."),
        { Measurement: { } measured } => say.Of(
            $"：{DrillWords.Seconds(measured.Rto)} 后恢复服务，丢失 {DrillWords.Seconds(measured.Rpo)} 内的已确认写入。",
            $": service was back after {DrillWords.Seconds(measured.Rto)}; acknowledged writes of {DrillWords.Seconds(measured.Rpo)} are gone."),
        _ => "",
    };

    private static string Range(PredictedTime? time) =>
        time is null ? "–" : $"{DrillWords.Seconds(time.Best)} / {DrillWords.Seconds(time.Mean)} / {DrillWords.Seconds(time.Worst)}";

    private static Cell Figure(TimeSpan? measured, TimeSpan? objective) => measured is { } known && objective is { } target
        ? RichText.Empty.Bold(DrillWords.Seconds(known), known <= target ? Palette.Pass : Palette.Fail)
        : RichText.Empty.Bold(DrillWords.Seconds(measured));

    private static Ink InkOf(DrillOutcome outcome) => outcome switch
    {
        DrillOutcome.Met => Palette.Pass,
        DrillOutcome.Missed => Palette.Fail,
        _ => Palette.Unknown,
    };

    private static Ink TintOf(DrillOutcome outcome) => outcome switch
    {
        DrillOutcome.Met => Palette.PassTint,
        DrillOutcome.Missed => Palette.FailTint,
        _ => Palette.UnknownTint,
    };
}
