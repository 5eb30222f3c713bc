using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of forecasts.</summary>
internal static class ForecastText
{
    public static string Nav => Pick("到期预测", "Forecast");

    public static string Title(string of) => Pick($"{of} 的到期预测", $"Forecast of {of}");

    public static string Lead => Pick(
        "如果什么都不更新，哪一天哪个已证实的等级会下降，以及为什么。清单不变，证据和演练变旧，有效期和协议到期。",
        "If nothing is renewed: on which day which proven level falls, and why. The estate stands still; evidence and drills grow older, validities and agreements end.");

    public static string TooLarge => Pick("系统太多，请先选一个系统", "Too many systems: choose one first");

    public static string TooLargeLead(string name) => Pick(
        $"从评估页打开一个系统，再看它的预测；全部系统可用命令行：planner forecast @{name}",
        $"Open a system from the assessment and look at its forecast; for all of them use the command line: planner forecast @{name}");

    public static string None(string from, string until) => Pick($"{from} 至 {until} 没有等级下降。", $"No level falls from {from} to {until}.");

    public static string Falls => Pick("下降", "Falls");

    public static string Between(string from, string until) => Pick($"{from} 之后，到 {until} 为止", $"after {from}, up to {until}");

    public static string Day => Pick("日期", "Day");

    public static string System => Pick("系统", "System");

    public static string Standard => Pick("标准", "Standard");

    public static string Level => Pick("已证实等级", "Proven level");

    public static string Because => Pick("原因", "Because");

    public static string Stays(int level) => Pick($"仍为 {level}", $"stays at {level}");

    public static string StaysUnmet => Pick("原本就未满足或未证实", "was not met or not proven before");

    public static string NoLongerFulfilled => Pick("已满足 → 未满足或未证实", "met → not met or not proven");

    public static string More(int count) => Pick($"另有 {count} 个原因", $"and {count} more causes");

    public static string Ended(string day) => Pick($"有效至 {day}", $"valid until {day}");

    public static string CollectedOn(string day) => Pick($"取得于 {day}", $"collected on {day}");

    public static string NoLongerMet(string part) => Pick($"不再满足：{part}", $"no longer met: {part}");
}
