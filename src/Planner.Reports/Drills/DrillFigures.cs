using Planner.Model.Drills;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Canvas;
using Planner.Reports.Content;

namespace Planner.Reports.Drills;

/// <summary>What the sentinel counted, by which settings, and in which state the system was left.</summary>
internal static class DrillFigures
{
    public static void Write(ReportDocument document, DrillReport drill, Wording say, Language language)
    {
        if (drill.Measurement is { } measured)
        {
            document.Heading(1, say.Of("哨兵写入的计数", "What the sentinel counted"));
            document.Table([new Column("", 3), new Column(say.Of("数值", "Value"), 1, TextAnchor.End)], Counts(measured, say));
            document.Paragraph(Remark(measured, say), ParagraphStyle.Note);
        }

        document.Heading(1, say.Of("演练后的保护状态", "Protection after the drill"));
        CleanUp(document, drill.CleanUp, say);
        document.Heading(1, say.Of("数值所依据的设定", "Settings that the figures depend on"));
        document.KeyValues([.. Settings(drill.Settings, say)]);
        document.Paragraph(say.Of("这些设定是本产品自定的数值，不出自任何标准。", "These settings are the product's own numbers, not a standard's."), ParagraphStyle.Note);
    }

    private static IEnumerable<TableRow> Counts(RecoveryMeasurement measured, Wording say)
    {
        yield return Count(say.Of("收到确认的写入", "Writes acknowledged"), measured.Acknowledged);
        yield return Count(say.Of("中断前已确认、恢复后缺失", "Acknowledged before the interruption and gone"), measured.Lost);
        yield return Count(say.Of("其中位于仍存在的写入之前（不是整齐的截断）", "Of these, before one that survived (not a clean cut)"), measured.Holes);
        yield return Count(say.Of("中断后已确认、之后缺失（恢复本身造成的丢失）", "Acknowledged after the interruption and gone (lost by the recovery itself)"), measured.LostAfter);
        yield return Count(say.Of("已发出、未得到答复（存疑）", "Sent and never answered (in doubt)"), measured.InDoubt);
        yield return Count(say.Of("存疑写入中实际存在的", "In doubt and found there"), measured.InDoubtPresent);
        yield return Count(say.Of("出现多次的编号", "Numbers found more than once"), measured.Duplicates);
        yield return Count(say.Of("被拒绝或从未发出却存在的", "Found although refused or never sent"), measured.Unexplained);
        yield return new TableRow(say.Of("首笔恢复后写入", "First write acknowledged again after"), DrillWords.Seconds(measured.FirstAcknowledged));
        yield return new TableRow(say.Of("分辨率：任何时间都不比它更细", "Resolution: no time is finer than this"), DrillWords.Seconds(measured.Resolution));
    }

    private static TableRow Count(string label, int number) => new(label, Wording.Number(number));

    private static string Remark(RecoveryMeasurement measured, Wording say) => measured.Interrupted
        ? say.Of("RPO 是从故障时刻向前、已确认却缺失的写入所跨的时间。", "RPO is the span of acknowledged writes that are gone, back from the stop.")
        : say.Of("故障之后没有任何写入失败：哨兵没有看到中断。", "No write failed after the stop: the sentinel saw no interruption.");

    private static void CleanUp(ReportDocument document, RedundancyState? state, Wording say)
    {
        if (state is null)
        {
            document.Paragraph(say.Of("没有记录善后。", "No clean-up is recorded."));
            return;
        }

        var head = state.Protected
            ? say.Of($"自 {Wording.Moment(state.Since)} 起重新受保护", $"Protected again since {Wording.Moment(state.Since)}")
            : say.Of($"自 {Wording.Moment(state.Since)} 起没有保护", $"Unprotected since {Wording.Moment(state.Since)}");
        document.Callout(RichText.Empty.Bold(head).Add($"{say.Colon}{state.Statement}"), state.Protected ? Palette.Pass : Palette.Fail, state.Protected ? Palette.PassTint : Palette.FailTint);
    }

    private static IEnumerable<(string Label, RichText Value)> Settings(DrillSettings settings, Wording say)
    {
        yield return (say.Of("写入间隔", "Pace of writes"), DrillWords.Setting(settings.Pace));
        yield return (say.Of("写入时限", "Deadline of a write"), DrillWords.Setting(settings.Deadline));
        yield return (say.Of("故障前须正常", "Healthy before the stop"), DrillWords.Setting(settings.Healthy));
        yield return (say.Of("恢复后须稳定", "Settle time"), DrillWords.Setting(settings.Settle));
        yield return (say.Of("稳定期须达到的写入量", "Capacity in the settle time"), FormattableString.Invariant($"{settings.CapacityShare * 100:0.#} %"));
        yield return (say.Of("连续探测失败次数", "Probes that must fail"), Wording.Number(settings.Probes));
        yield return (say.Of("探测等待 / 间隔", "Probe patience / pause"), $"{DrillWords.Setting(settings.ProbePatience)} / {DrillWords.Setting(settings.ProbePause)}");
        yield return (say.Of("最长观察", "Longest watch"), DrillWords.Setting(settings.Patience));
    }
}
