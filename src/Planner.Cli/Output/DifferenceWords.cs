using System.Globalization;
using Planner.Model.Comparing;
using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>The words of comparisons in one language.</summary>
internal sealed class DifferenceWords(Language language)
{
    /// <summary>One of two texts.</summary>
    public string Of(string zh, string en) => language == Language.Zh ? zh : en;

    /// <summary>A number; ? for null.</summary>
    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "?";

    /// <summary>Which way.</summary>
    public string Direction(Direction direction) => direction switch
    {
        Model.Comparing.Direction.Rose => Of("上升", "rose"),
        Model.Comparing.Direction.Fell => Of("下降", "fell"),
        Model.Comparing.Direction.Mixed => Of("有升有降", "mixed"),
        Model.Comparing.Direction.Added => Of("新增", "added"),
        Model.Comparing.Direction.Removed => Of("移除", "removed"),
        _ => Of("级别不变", "same level"),
    };

    /// <summary>A verdict with its reason.</summary>
    public string Verdict(VerdictMark? mark) => mark is null ? "-" : mark.Verdict switch
    {
        Model.Grading.Verdict.Pass => Of("满足", "met"),
        Model.Grading.Verdict.Fail => Of("不满足", "not met"),
        Model.Grading.Verdict.NotApplicable => Of("不适用", "not applicable"),
        _ => Of("未知", "unknown") + $" ({Reason(mark.Reason)})",
    };

    /// <summary>What changed of a value.</summary>
    public string Change(FactChange change) => change.IsEvidence
        ? $"{change.After!.Value ?? Of("未知", "unknown")}  {Of("依据", "evidence")}: {Evidence(change.Before!)} → {Evidence(change.After)}"
        : $"{Value(change.Before)} → {Value(change.After)}";

    private string Value(FactMark? mark) => mark is null ? "–" : mark.Value ?? Of("未知", "unknown");

    private string Evidence(FactMark mark)
    {
        string?[] parts =
        [
            mark.Source is { } source ? Source(source) : null, mark.CollectedAt is { } day ? PlainDay.Of(day) : null, mark.ValidUntil is { } until ? Of($"至 {PlainDay.Of(until)}", $"until {PlainDay.Of(until)}") : null,
            mark.Document, mark.StatedBy is { } stated ? Of($"提出 {stated}", $"stated by {stated}") : null, mark.ConfirmedBy is { } confirmed ? Of($"确认 {confirmed}", $"confirmed by {confirmed}") : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private string Source(EvidenceSource source) => source switch
    {
        EvidenceSource.Declared => Of("口头声明", "declared"),
        EvidenceSource.Document => Of("文件", "document"),
        EvidenceSource.Imported => Of("外部清单导入", "imported"),
        EvidenceSource.Observed => Of("系统观测", "observed"),
        _ => Of("演练", "drilled"),
    };

    private string Reason(string code) => code switch
    {
        "missing-facts" => Of("缺少事实", "facts missing"),
        "not-proven" => Of("证据不足", "not proven"),
        "applicability-unknown" => Of("是否适用未知", "applicability unknown"),
        "placeholder" => Of("只有标题", "title only"),
        _ => code,
    };
}
