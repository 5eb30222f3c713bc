using Planner.Model.Comparing;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of comparisons.</summary>
internal static class ComparisonText
{
    public static string Nav => Pick("比较", "Compare");

    public static string Title(string estate) => Pick($"比较 {estate}", $"Compare {estate}");

    public static string Lead => Pick("两个日期、两份清单或两个版本之间，什么上升、什么下降，是哪项事实造成的。", "Between two days, two estates or two editions: what rose, what fell, and which fact did it.");

    public static string Kind => Pick("比较什么", "What to compare");

    public static string DaysAndEstates => Pick("日期与清单", "Days and estates");

    public static string Editions => Pick("版本", "Editions");

    public static string With => Pick("与清单", "With the estate");

    public static string From => Pick("前一日期", "First day");

    public static string To => Pick("后一日期", "Second day");

    public static string Standard => Pick("标准", "Standard");

    public static string First => Pick("前一版本", "First edition");

    public static string Second => Pick("后一版本", "Second edition");

    public static string All => Pick("全部适用的标准", "All that apply");

    public static string Run => Pick("比较", "Compare");

    public static string Ask => Pick("请选择要比较的内容。", "Choose what to compare.");

    public static string TooLarge => Pick("系统太多，网页上不作比较", "Too many systems to compare on a page");

    public static string TooLargeLead(string name) => Pick($"请用命令行：planner diff @{name} …", $"Use the command line: planner diff @{name} …");

    public static string None => Pick("没有评级不同", "No grade differs");

    public static string Between(string first, string second) => Pick($"从 {first} 到 {second}", $"from {first} to {second}");

    public static string Differ => Pick("不同的评级", "Grades that differ");

    public static string Bases(string bases) => Pick($"依据不同：{bases}", $"made from different {bases}");

    public static string Basis(string basis) => basis switch
    {
        "asOf" => Pick("评估日", "days"),
        "estate" => Pick("清单", "estates"),
        "overlays" => Pick("叠加观测", "observations"),
        "standards" => Pick("标准包", "packs"),
        "program" => Pick("程序", "programs"),
        _ => Pick($"其他（{basis}）", $"other ({basis})"),
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Rose => Pick("上升", "rose"),
        Direction.Fell => Pick("下降", "fell"),
        Direction.Mixed => Pick("有升有降", "mixed"),
        Direction.Added => Pick("新增", "added"),
        Direction.Removed => Pick("移除", "removed"),
        _ => Pick("级别不变", "same level"),
    };

    public static string Required(string before, string after) => Pick($"要求 {before} → {after}", $"required {before} → {after}");

    public static string Element => Pick("要素", "Elements");

    public static string Before => Pick("之前", "Before");

    public static string After => Pick("之后", "After");

    public static string Causes => Pick("造成它的事实", "Facts that did it");

    public static string OnlyTheDay => Pick("清单里的值没有变：是日期（证据变旧、失效）或标准包", "no value of the estate: the day (evidence grew old or ended) or the pack");

    public static string Evidence(string value) => Pick($"{value}，依据改变", $"{value}, evidence changed");

    public static string More(int count) => Pick($"另有 {count} 项", $"{count} more");

    public static string Until(string day) => Pick($"至 {day}", $"until {day}");

    public static string StatedBy(string who) => Pick($"提出 {who}", $"stated by {who}");

    public static string ConfirmedBy(string who) => Pick($"确认 {who}", $"confirmed by {who}");

    public static string Reason(string code) => code switch
    {
        "missing-facts" => Pick("缺少事实", "facts missing"),
        "not-proven" => Pick("证据不足", "not proven"),
        "applicability-unknown" => Pick("是否适用未知", "applicability unknown"),
        "placeholder" => Pick("只有标题", "title only"),
        _ => Pick($"理由 {code}", $"reason {code}"),
    };

    public static string Corresponding(int count) => Pick($"{count} 对条款相互对应", count == 1 ? "1 pair of clauses corresponds" : $"{count} pairs of clauses correspond");

    public static string SideBySide => Pick("两个版本并列", "Two editions side by side");

    public static string EditionsNote => Pick("级别写作 已证实 / 自称 / 可能；条款数写作 满足 / 不满足 / 未知。", "Levels are proven / claimed / possible; clauses are met / not met / unknown.");

    public static string Counts => Pick("条款", "Clauses");

    public static string Disagree => Pick("要求相应而结论不同的条款", "Corresponding clauses with different verdicts");

    public static string Agree => Pick("相互对应的条款结论都相同。", "All corresponding clauses come to the same verdict.");

    public static string NotADay(string text) => Pick($"“{text}”不是日期。", $"'{text}' is no day.");
}
