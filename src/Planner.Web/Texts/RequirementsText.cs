using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of the page of proposed requirements.</summary>
internal static class RequirementsText
{
    public static string Title(string estate) => Pick($"{estate} 的应达要求", $"Requirements of {estate}");

    public static string Open => Pick("应达要求", "Requirements");

    public static string Lead => Pick(
        "由业务影响分析、监管底线和依赖关系推出的建议，须由具名人员确认后才生效。",
        "Proposed from impact analysis, floors of regulators and dependencies. They hold once a named person confirms them.");

    public static string Table => Pick("各系统的建议", "Proposals by system");

    public static string TableNote => Pick(
        "问号表示尚不清楚；展开可见逐条理由、出处，以及哪些是本产品的解读。",
        "A question mark is unknown. Unfold to see each reason, where it comes from, and what is the product's own reading.");

    public static string ProposedAndConfirmed => Pick("建议 / 已确认", "proposed / confirmed");

    public static string Reasons => Pick("理由", "Reasons");

    public static string ReasonCount(int count) => Pick($"{count} 条理由", count == 1 ? "1 reason" : $"{count} reasons");

    public static string Missing(string paths) => Pick($"尚不清楚，可能使要求更严：{paths}", $"Not known, and could make it stricter: {paths}");

    public static string Source(string from, bool isReading, bool isCertain) =>
        $"[{from}]{(isReading ? Pick("（本产品的解读）", " (the product's reading)") : "")}{(isCertain ? "" : Pick("（是否适用未定）", " (may apply)"))}";

    public static string Dependencies => Pick("共用与循环", "Shared systems and circles");

    public static string Shared(string systems) => Pick($"被多个系统强依赖：{systems}", $"Many systems hard-depend on: {systems}");

    public static string NoShared => Pick("没有被三个及以上系统强依赖的系统。", "No system has three others or more that hard-depend on it.");

    public static string Cycles(string cycles) => Pick($"循环强依赖：{cycles}", $"Hard dependencies in a circle: {cycles}");

    public static string NoCycle => Pick("没有循环强依赖。", "No hard dependencies stand in a circle.");

    public static string Contradictions => Pick("清单内部的矛盾；它们不妨碍评估。", "Where the estate contradicts itself. None of this stops an assessment.");

    public static string Joined(IEnumerable<string> parts) => string.Join(Pick("、", ", "), parts);
}
