using System.Globalization;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Content;

namespace Planner.Reports.Assessments;

/// <summary>The words of the reports in one language.</summary>
internal sealed class Wording(Language language)
{
    private bool Zh => language == Language.Zh;

    public ReportLabels Labels => Zh ? ReportLabels.Chinese : ReportLabels.English;

    public string Separator => Zh ? "、" : ", ";

    public string Colon => Zh ? "：" : ": ";

    public string Unknown => Zh ? "未知" : "unknown";

    public string Of(string zh, string en) => Zh ? zh : en;

    public string Of(Words words) => words.In(language);

    public string Join(IEnumerable<string> items) => string.Join(Separator, items);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>Only a pass is ever worded as met.</summary>
    public string Verdict(Verdict verdict) => verdict switch
    {
        Model.Grading.Verdict.Pass => Of("满足", "met"),
        Model.Grading.Verdict.Fail => Of("不满足", "not met"),
        Model.Grading.Verdict.NotApplicable => Of("不适用", "not applicable"),
        Model.Grading.Verdict.Unknown => Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "This verdict has no word."),
    };

    public string Kind(GapKind kind) => kind == GapKind.Capability
        ? Of("能力差距：须建设或改变", "Capability gaps: something must be built or changed")
        : Of("证据差距：须登记事实或出示证据", "Evidence gaps: something must be stated or shown");

    public string Source(EvidenceSource source) => source switch
    {
        EvidenceSource.Declared => Of("口头声明", "declared"),
        EvidenceSource.Document => Of("文件", "document"),
        EvidenceSource.Imported => Of("外部清单导入", "imported"),
        EvidenceSource.Observed => Of("系统观测", "observed"),
        EvidenceSource.Drilled => Of("演练", "drilled"),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "This source has no word."),
    };

    public string Shortfall(EvidenceShortfall shortfall) => shortfall.Kind switch
    {
        Model.Grading.Shortfall.SourceTooWeak => Of($"来源太弱（{Source(shortfall.Source)}）", $"source too weak ({Source(shortfall.Source)})"),
        Model.Grading.Shortfall.TooOld => Of($"太旧（{Day(shortfall.CollectedAt)}）", $"too old ({Day(shortfall.CollectedAt)})"),
        Model.Grading.Shortfall.Expired => shortfall.ValidUntil is { } until ? Of($"{Day(until)} 失效", $"expired {Day(until)}") : Of("已失效", "expired"),
        Model.Grading.Shortfall.NotConfirmed => Of("无文件或未经他人确认", "no document, or nobody else confirmed it"),
        Model.Grading.Shortfall.NotYetCollected => Of($"晚于评估日（{Day(shortfall.CollectedAt)}）", $"collected after the assessment ({Day(shortfall.CollectedAt)})"),
        _ => throw new ArgumentOutOfRangeException(nameof(shortfall), shortfall.Kind, "This shortfall has no word."),
    };

    public string Tier(Tier? tier) => tier switch
    {
        null => Unknown,
        Model.Grading.Tier.None => Of("不足周级", "below week"),
        Model.Grading.Tier.Week => Of("周级", "week"),
        Model.Grading.Tier.Day => Of("天级", "day"),
        Model.Grading.Tier.Hour => Of("小时级", "hour"),
        Model.Grading.Tier.Minute => Of("分钟级", "minute"),
        Model.Grading.Tier.Second => Of("秒级", "second"),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "This tier has no word."),
    };

    /// <summary>How well clauses are backed, short.</summary>
    public string Basis(VerificationStatus status) => status switch
    {
        VerificationStatus.Verified => Of("已核对", "verified"),
        VerificationStatus.Secondary => Of("二手", "secondary"),
        VerificationStatus.Recall => Of("未核对", "recall"),
        VerificationStatus.Inherited => Of("沿用他版", "inherited"),
        VerificationStatus.Placeholder => Of("仅标题", "title only"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "This status has no word."),
    };

    /// <summary>How well clauses are backed, in a sentence.</summary>
    public string BasisMeaning(VerificationStatus status) => status switch
    {
        VerificationStatus.Verified => Of("已与标准原文核对", "checked against the text of the standard"),
        VerificationStatus.Secondary => Of("依据转载或摘要该标准的可信资料，未见原文", "from a credible page that reproduces or summarises the standard; the text itself was not seen"),
        VerificationStatus.Recall => Of("依据对已发布标准的一般了解，尚未核对", "from general knowledge of the published standard; not yet checked"),
        VerificationStatus.Inherited => Of("沿用另一版本的条文，本版本是否改动不详", "taken over from another edition; whether this one changed it is not known"),
        _ => Of("只有标题，不参与定级", "only the title is known; never graded"),
    };
}
