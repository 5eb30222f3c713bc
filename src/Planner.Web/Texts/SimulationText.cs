using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of simulations.</summary>
internal static class SimulationText
{
    public static string Nav => Pick("仿真", "Simulation");

    public static string Title(string estate) => Pick($"{estate} 的仿真", $"Simulation of {estate}");

    public static string Lead => Pick(
        "用随机故障推演每个系统的恢复和全年停机。结果是预测，不是目标，也不是实测。",
        "Plays random failures through every system: recoveries, and the downtime of a year. The results are predictions, neither objectives nor measurements.");

    public static string Years => Pick("模拟年数", "Simulated years");

    public static string Run => Pick("开始仿真", "Simulate");

    public static string Protections => Pick("保护措施", "Protections");

    public static string Today => Pick("现状", "as they are today");

    public static string Planned => Pick("按刚制定的方案", "as in the plan just made");

    public static string ChooseSystems => Pick("选择系统（不选为全部）", "Choose systems (none chosen: all)");

    public static string Repeat(string seed, string years, string recoveries) => Pick(
        $"种子 {seed} · 每系统 {years} 年 · 每场景 {recoveries} 次恢复 · 同样的种子得到同样的结果",
        $"seed {seed} · {years} years a system · {recoveries} recoveries a scenario · the same seed gives the same result");

    public static string Intervals => Pick("方括号内为 95 % 置信区间。只反映抽样误差，不反映模型误差。", "In brackets: 95 % confidence intervals. They tell the error of sampling, not that of the model.");

    public static string CannotTitle => Pick("无法仿真", "Cannot be simulated");

    public static string CannotLead => Pick("清单缺少下列内容，因此没有结果。补上后再仿真。", "The estate lacks the following, so there is no result. State it and simulate again.");

    public static string Missing(string paths) => Pick($"缺少 {paths}", $"missing: {paths}");

    public static string DowntimeTitle => Pick("全年停机", "Downtime of a year");

    public static string DowntimeChart => Pick("全年停机的预测分布：P50 到 P99，对数刻度", "Predicted downtime of a year: P50 to P99, logarithmic scale");

    public static string ScenarioChart(string system) => Pick($"{system} 各场景的恢复时间与恢复点，对数刻度", $"Recovery time and point of {system} by scenario, logarithmic scale");

    public static string ChartKey => Pick("条形从 P50 到 P99，竖线为 P95，圆点为均值；虚线为目标（停机图中为可用性目标留出的全年停机）。", "Bars run from P50 to P99, the stroke is P95, the dot the mean; a dashed line is the objective (for downtime: what the availability objective leaves of a year).");

    public static string Unrecovered => Pick(
        "没有恢复手段的故障，停机算到原因自行结束或重建完成为止，所以个别年份会长达数十天。",
        "A failure without any recovery counts as downtime until its cause ends or the place is rebuilt: that is where years with tens of days come from.");

    public static string Availability => Pick("可用性", "Availability");

    public static string BudgetsTitle => Pick("全年停机不超预算的概率", "Probability that a year keeps its budget");

    public static string BudgetNote => Pick("预算取自 JR/T 0168-2018 各级的全年停机上限", "budgets: the yearly downtime that levels of JR/T 0168-2018 allow");

    public static string BudgetOf(string level, string limit) => Pick($"{level} 上限 {limit}", $"{level} within {limit}");

    public static string NothingToRestore => Pick("一年内数据全失的概率", "Probability of a year that leaves nothing to restore");

    public static string RtoMet => Pick("达到 RTO 目标的概率", "P(RTO objective met)");

    public static string RpoMet => Pick("达到 RPO 目标的概率", "P(RPO objective met)");

    public static string NoObjective => Pick("没有目标", "no objective");

    public static string WithoutRecovery => Pick("无法恢复的概率", "Without recovery");

    public static string Json => Pick("下载结果（JSON）", "Download the result (JSON)");

    public static string Design => Pick("设计", "Design");

    public static string Scenarios(string system) => Pick($"{system}：各场景", $"{system}: by scenario");

    public static string Longest => Pick("抽到的最长值", "longest drawn");

    public static string Systems(int simulated, int all) => Pick($"{all} 个系统中 {simulated} 个可仿真", $"{simulated} of {all} systems could be simulated");
}
