using Planner.Model.Grading;
using Planner.Model.Standards;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of one system and of one clause.</summary>
internal static class SystemText
{
    public static string Unknown(string system) => Pick($"清单里没有系统 {system}", $"The estate has no system {system}");

    public static string Elements => Pick("各要素级别", "Levels by element");

    public static string ElementsInWords => Pick("各要素是否满足", "Obligations by element");

    public static string Fulfilment => Pick("是否满足", "Fulfilment");

    public static string Element => Pick("要素", "Element");

    public static string GapsTitle => Pick("差距与整改", "Gaps and remedies");

    public static string GapsTo(int level) => Pick($"与第 {level} 级之间的差距", $"What stands between this system and level {level}");

    public static string Now(StandardPack standard, Levels levels, int? required) => standard.Claim == Claim.Obligations
        ? Pick($"现在：{Terms.Of(levels.Fulfilment)}。", $"Now: {Terms.Of(levels.Fulfilment)}.")
        : Pick(
            $"现在：已证实 {levels.Proven}，自称 {levels.Claimed}，要求 {required?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "未知"}。",
            $"Now: proven {levels.Proven}, claimed {levels.Claimed}, required {required?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}.");

    public static string GapsToObligations => Pick("尚未满足或尚未证实的义务", "Obligations that are not met or not proven");

    public static string GapsToNext => Pick("与上一级之间的差距；没有已确认的要求", "What stands before the next level; no requirement is confirmed");

    public static string NoGaps => Pick("没有差距。", "No gaps.");

    public static string Duties => Pick("等级之外的要求", "Outside the levels");

    public static string DutiesNote => Pick("正文的职责逐条判定，不影响等级；资料性的建议不满足时只作提醒。", "Duties of the body are judged one by one and do not enter the level; unmet advice only warns.");

    public static string TitleOnly(int count) => Pick($"另有 {count} 条只有标题，不判定。", $"{count} more are known by title only and not judged.");

    public static string Warning => Pick("提醒", "Warning");

    public static string NoOpenDuties => Pick("没有不满足或未知的职责。", "No duty is unmet or unknown.");

    public static string Clause => Pick("条款", "Clause");

    public static string Requires => Pick("要求", "What it asks");

    public static string Remedies => Pick("整改", "What closes it");

    public static string Kind => Pick("性质", "Kind");

    public static string Level => Pick("级别", "Level");

    public static string Verdict => Pick("结论", "Verdict");

    public static string Why => Pick("理由", "Why");

    public static string Clauses => Pick("条款", "Clauses");

    public static string OpenClauses(int count) => Pick($"未满足或未知 {count}", $"Not met or unknown: {count}");

    public static string AllClauses(int count) => Pick($"全部 {count}", $"All: {count}");

    public static string NoOpenClauses => Pick("全部条款都已满足或不适用。", "Every clause is met or does not apply.");

    public static string Paraphrase => Pick("措辞为本产品的转述。", "The wording is the product's own.");

    public static string Check => Pick("检查", "Check");

    public static string Over => Pick("逐一检查", "For each");

    public static string When => Pick("适用条件", "Applies when");

    public static string Backing => Pick("条文依据", "How well it is backed");

    public static string Sources => Pick("来源", "Sources");

    public static string AcceptedEvidence => Pick("接受的证据", "Evidence accepted");

    public static string NotOlderThan(TimeSpan age) => Pick($"不早于 {age.Days} 天", $"at most {age.Days} days old");

    public static string FactsTitle => Pick("决定结论的事实", "Facts that decided it");

    public static string NoFacts => Pick("没有用到事实。", "No fact was used.");

    public static string Fact => Pick("事实", "Fact");

    public static string Value => Pick("值", "Value");

    public static string Source => Pick("来源", "Source");

    public static string Collected => Pick("取得", "Collected");

    public static string ValidUntil => Pick("有效至", "Valid until");

    public static string FromInputs(string inputs) => Pick($"取自 {inputs}", $"from {inputs}");

    public static string Parts => Pick("未满足的部分", "Parts that are not met");

    public static string ShortfallsTitle => Pick("证据的不足", "What the evidence lacks");

    public static string ShortfallColumn => Pick("不足", "What is wrong");

    public static string Parameters => Pick("本产品选定的参数", "Parameters chosen by the product");

    public static string ParametersNote => Pick("标准未给出这些数值。", "The standard does not give these numbers.");

    public static string Parameter => Pick("参数", "Parameter");

    public static string Meaning => Pick("含义与取值理由", "Meaning and reason");

    public static string Decided => Pick("由下列事实决定。", "Decided by the facts below.");

    public static string DecidedShort => Pick("由事实决定", "Decided by facts");

    public static string Missing(string facts) => Pick($"缺少事实：{facts}", $"Facts are missing: {facts}");

    public static string NotProvenShort => Pick("事实满足，证据不足", "The facts would pass; the evidence does not carry them");

    public static string Unnamed => Pick("缺少事实", "Facts are missing");

    public static string NotProven(int count) => Pick($"事实满足，但 {count} 项证据不足", $"The facts would pass; the evidence of {count} does not carry them");

    public static string ApplicabilityUnknown(string facts) => Pick($"是否适用未知，缺少：{facts}", $"Whether it applies is not known; missing: {facts}");

    public static string Placeholder => Pick("只有标题，未定级", "Title only, never graded");

    public static string UnknownClause(string clause) => Pick($"没有条款 {clause}", $"There is no clause {clause}");
}
