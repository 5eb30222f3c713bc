using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>The words of the field, one for each value.</summary>
internal static class Terms
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => Pick("满足", "Met"),
        Verdict.Fail => Pick("不满足", "Not met"),
        Verdict.NotApplicable => Pick("不适用", "Not applicable"),
        _ => Pick("未知", "Unknown"),
    };

    /// <summary>A sign that tells the verdict without colour.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "✓",
        Verdict.Fail => "✕",
        Verdict.NotApplicable => "–",
        _ => "?",
    };

    public static string Of(Tier? tier) => tier switch
    {
        Tier.Second => Pick("秒级", "second"),
        Tier.Minute => Pick("分钟级", "minute"),
        Tier.Hour => Pick("小时级", "hour"),
        Tier.Day => Pick("天级", "day"),
        Tier.Week => Pick("周级", "week"),
        Tier.None => Pick("超过一周", "over a week"),
        _ => Pick("未知", "unknown"),
    };

    public static string Of(EvidenceSource? source) => source switch
    {
        EvidenceSource.Declared => Pick("口头声明", "declared"),
        EvidenceSource.Document => Pick("文件", "document"),
        EvidenceSource.Imported => Pick("导入", "imported"),
        EvidenceSource.Observed => Pick("观测", "observed"),
        EvidenceSource.Drilled => Pick("演练", "drilled"),
        _ => "–",
    };

    public static string Of(VerificationStatus status) => status switch
    {
        VerificationStatus.Verified => Pick("已核对原文", "checked against the text"),
        VerificationStatus.Secondary => Pick("据可靠转述", "from a credible secondary source"),
        VerificationStatus.Recall => Pick("凭一般了解，未核对", "from general knowledge, unchecked"),
        VerificationStatus.Inherited => Pick("沿用另一版本，是否改动不详", "taken over from another edition, changes unknown"),
        _ => Pick("仅有标题", "title only"),
    };

    public static string Short(VerificationStatus status) => status switch
    {
        VerificationStatus.Verified => Pick("原文", "text"),
        VerificationStatus.Secondary => Pick("转述", "secondary"),
        VerificationStatus.Recall => Pick("未核对", "recall"),
        VerificationStatus.Inherited => Pick("沿用", "inherited"),
        _ => Pick("标题", "title"),
    };

    public static string Of(Shortfall shortfall) => shortfall switch
    {
        Shortfall.SourceTooWeak => Pick("来源太弱", "source too weak"),
        Shortfall.TooOld => Pick("太旧", "too old"),
        Shortfall.Expired => Pick("已失效", "expired"),
        Shortfall.NotConfirmed => Pick("无文件或未经他人确认", "no document, or nobody else confirmed it"),
        _ => Pick("晚于评估日取得", "collected after the day of the assessment"),
    };

    public static string Of(ActionState? state) => state switch
    {
        ActionState.Done => Pick("已完成", "Done"),
        ActionState.Dropped => Pick("已放弃", "Dropped"),
        ActionState.Underway => Pick("进行中", "Underway"),
        _ => Pick("未开始", "Open"),
    };

    public static string Of(GapKind kind) => kind == GapKind.Capability ? Pick("能力缺口", "Capability") : Pick("证据缺口", "Evidence");

    public static string Of(EditionStatus status) => status switch
    {
        EditionStatus.InForce => Pick("现行", "In force"),
        EditionStatus.Superseded => Pick("已被代替", "Superseded"),
        _ => Pick("尚未实施", "Not yet in force"),
    };

    /// <summary>What may be said of a system by an edition.</summary>
    public static string Claim(StandardPack standard) => standard.Claim switch
    {
        Model.Standards.Claim.Level => Pick("该版本的等级", "Levels of this edition"),
        Model.Standards.Claim.KeyIndicators => Pick($"仅{AssessmentText.Covers(standard)}，不是等级结论", $"The {AssessmentText.Covers(standard)} only, no conformity level"),
        Model.Standards.Claim.Obligations => Pick("没有分级，只说所编码的义务是否全部满足", "No levels: whether all encoded obligations are met"),
        _ => Pick("只知道结构，不据此评定", "Structure only, nothing is graded by it"),
    };

    public static string Of(ClauseKind kind) => kind switch
    {
        ClauseKind.Measurable => Pick("由清单或观测判定", "decided by inventory or telemetry"),
        ClauseKind.Attestation => Pick("由人陈述并有文件", "stated by a person, backed by a document"),
        _ => Pick("事实加证据", "a fact with evidence"),
    };

    public static string Of(Reason reason) => reason switch
    {
        Reason.Decided => SystemText.DecidedShort,
        Reason.MissingFacts { Facts.Count: 0 } => SystemText.Unnamed,
        Reason.MissingFacts missing => SystemText.Missing(string.Join(", ", missing.Facts)),
        Reason.ApplicabilityUnknown missing => SystemText.ApplicabilityUnknown(string.Join(", ", missing.Facts)),
        Reason.NotProven { Shortfalls.Count: 0 } => SystemText.NotProvenShort,
        Reason.NotProven notProven => SystemText.NotProven(notProven.Shortfalls.Count),
        _ => SystemText.Placeholder,
    };

    public static string Of(Fulfilment fulfilment) => fulfilment switch
    {
        Fulfilment.Met => Pick("已满足", "Met"),
        Fulfilment.NotMet => Pick("未满足", "Not met"),
        _ => Pick("未证实", "Not proven"),
    };

    public static string Level(int? level) => level is null ? Pick("不分级", "Any level") : Pick($"{level} 级", $"Level {level}");

    public static string Proven => Pick("已证实", "Proven");

    public static string Claimed => Pick("自称", "Claimed");

    public static string Possible => Pick("可能", "Possible");

    public static string Required => Pick("要求", "Required");

    public static string Achieved => Pick("达到", "Achieved");

    public static string UnknownWord => Pick("未知", "unknown");
}
