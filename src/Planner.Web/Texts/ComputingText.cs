using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts that plans and simulations share.</summary>
internal static class ComputingText
{
    public static string Estate => Pick("清单", "Estate");

    public static string Milliseconds(string number) => Pick($"{number} 毫秒", $"{number} ms");

    public static string Seconds(string number) => Pick($"{number} 秒", $"{number} s");

    public static string Minutes(string number) => Pick($"{number} 分钟", $"{number} min");

    public static string Hours(string number) => Pick($"{number} 小时", $"{number} h");

    public static string Days(string number) => Pick($"{number} 天", $"{number} d");

    public static string Yuan(string number) => Pick($"{number} 元", $"CNY {number}");

    public static string Running(string elapsed) => Pick($"正在计算，已 {elapsed}", $"Computing, {elapsed} so far");

    public static string Steps(int done, int all) => Pick($"{done} / {all} 个系统已完成", $"{done} of {all} systems done");

    public static string LimitOf(string limit) => Pick($"时限 {limit}", $"time limit {limit}");

    public static string MayLeave => Pick("可以离开本页，回来时结果仍在。", "You may leave this page; the result will be here when you return.");

    public static string Cancel => Pick("取消", "Cancel");

    public static string CalledOff => Pick("计算已取消，没有结果。", "The computation was called off; there is no result.");

    public static string OutOfTime(string limit) => Pick($"{limit} 内没有算完，没有结果。请放宽时限或减少系统。", $"Not finished within {limit}; there is no result. Allow more time or fewer systems.");

    public static string Failed => Pick("计算出错，没有结果。原因在服务器日志中。", "The computation failed; there is no result. The log of the server says why.");

    public static string Busy => Pick("另一项计算正在进行；同时只做一项。", "Another computation is running; only one runs at a time.");

    public static string NotANumber(string label) => Pick($"“{label}”的写法不对。", $"'{label}' cannot be read.");

    public static string TimeLimit => Pick("时限（秒）", "Time limit (s)");

    public static string Seed => Pick("种子", "Seed");

    public static string Objective => Pick("目标", "Objective");

    public static string Predicted => Pick("预测", "Predicted");

    public static string Measured => Pick("演练实测", "Measured in a drill");

    public static string ObjectiveNote => Pick("清单写明的愿望", "what the estate wishes for");

    public static string PredictedNote => Pick("模型算出，未经证实", "computed by a model, not proven");

    public static string MeasuredNote => Pick("最近一次计入的演练", "latest drill that counts");

    public static string NotMeasured => Pick("未演练", "not drilled");

    public static string DrillFailed => Pick("演练未通过", "drill failed");

    public static string NoRecovery => Pick("无法恢复", "no recovery");

    public static string NotModelled => Pick("无法建模", "cannot be modelled");

    public static string Worst => Pick("最坏", "worst");

    public static string Best => Pick("最好", "best");

    public static string Mean => Pick("均值", "mean");

    public static string Rto => Pick("恢复时间 RTO", "Recovery time (RTO)");

    public static string Rpo => Pick("恢复点 RPO", "Recovery point (RPO)");

    public static string System => Pick("系统", "System");

    public static string Systems => Pick("系统", "Systems");

    public static string Details => Pick("详情", "Details");

    public static string Close => Pick("收起", "Close");

    public static string Scenario => Pick("场景", "Scenario");

    public static string PerYear => Pick("次 / 年", "Events a year");

    public static string Assumptions => Pick("假定", "Assumptions");

    public static string Filter => Pick("筛选系统", "Filter systems");

    public static string OnlyFirst(int shown, int all) => Pick($"显示前 {shown} 个，共 {all} 个；用筛选缩小范围。", $"The first {shown} of {all} are shown; narrow them with the filter.");

    public static string NoEstates => Pick("还没有清单", "There is no estate yet");

    public static string Sha(string hash) => Pick($"清单摘要 {hash}", $"estate {hash}");

    /// <summary>The product's hazards; others are shown by their id.</summary>
    public static string Hazard(string id) => id switch
    {
        "server-outage" => Pick("主机故障（可修复）", "Server outage"),
        "server-hardware" => Pick("主机硬件损坏", "Server hardware lost"),
        "operator-error-minor" => Pick("轻微误操作", "Minor operator error"),
        "operator-error-major" => Pick("严重误操作", "Major operator error"),
        "operator-data-damage" => Pick("误操作损坏数据", "Data damaged by an operator"),
        "failed-change" => Pick("变更失败", "Failed change"),
        "ransomware" => Pick("勒索软件", "Ransomware"),
        "site-outage" => Pick("中心停运", "Site outage"),
        "site-outage-severe" => Pick("中心长时间停运", "Severe site outage"),
        "site-destroyed" => Pick("中心损毁", "Site destroyed"),
        "zone-outage" => Pick("可用区停运", "Zone outage"),
        "region-outage-long" => Pick("地域长时间停运", "Long region outage"),
        "earthquake-city" => Pick("全城地震", "Earthquake over the city"),
        _ => Pick($"场景 {id}", $"scenario {id}"),
    };
}
