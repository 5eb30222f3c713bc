using Planner.Model.Planning;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of plans.</summary>
internal static class PlansText
{
    public static string Nav => Pick("方案", "Plans");

    public static string Title(string estate) => Pick($"{estate} 的方案", $"Plan for {estate}");

    public static string Lead => Pick(
        "为每个系统选一个设计，使新增年支出与预期损失之和最小。方案是设想和预测，不是证据，也不是结论。",
        "Chooses one design for every system so that new outlay and expected loss a year are least. A plan is a wish and a prediction, never evidence.");

    public static string Budget => Pick("年预算（元）", "Budget a year (CNY)");

    public static string BudgetHint => Pick("留空为不限", "empty: no limit");

    public static string Make => Pick("制定方案", "Make a plan");

    public static string Wishes => Pick("按系统的要求（可选）", "Demands by system (optional)");

    public static string WishesNote => Pick(
        "清单中已确认的级别和目标总是要满足；这里可以另提要求。给出停机损失后，预期损失才计入目标值。",
        "Confirmed levels and objectives of the estate always hold; demands here come on top. Expected loss counts only where the loss of an hour is given.");

    public static string RequiredLevel(string standard) => Pick($"要求级别（{standard}）", $"Required level ({standard})");

    public static string AsConfirmed(string level) => Pick($"按清单（{level}）", $"as in the estate ({level})");

    public static string NothingConfirmed => Pick("不另作要求", "no demand");

    public static string LossPerHour => Pick("停机损失（元/小时）", "Loss of an hour (CNY)");

    public static string Examples => Pick(
        "价格和设计目录是本产品的示例：整数起步价，不是报价，也不是调查结果。作决定前请用命令行 --prices 换成自己的合同价。",
        "Prices and designs are the product's examples: round figures to start from, no quotation and no survey. Put in your own contracts with --prices on the command line before deciding.");

    public static string Outlay => Pick("新增年支出", "New outlay a year");

    public static string OutlayNote => Pick("已有的保护不再计费", "what is in place already costs nothing new");

    public static string ExpectedLoss => Pick("预期年损失", "Expected loss a year");

    public static string LossUnknown => Pick("未给停机损失，只按支出求最小", "no loss was given: outlay alone was minimised");

    public static string LossKnown(int systems) => Pick($"计入 {systems} 个给出损失的系统", systems == 1 ? "over the 1 system with a given loss" : $"over the {systems} systems with a given loss");

    public static string Value => Pick("目标值", "Objective value");

    public static string ValueNote => Pick("支出加预期损失", "outlay plus expected loss");

    public static string BestBound => Pick("最优下界", "Best bound");

    public static string BestBoundNote => Pick("同样要求下不可能更低", "no choice under the same demands costs less");

    public static string Gap => Pick("与下界的差距", "Gap");

    public static string GapProven => Pick("已证明最优", "proven best");

    public static string GapNote => Pick("最多还能省这么多", "at most this could be saved");

    public static string BudgetTile => Pick("预算", "Budget");

    public static string NoBudget => Pick("不限", "no limit");

    public static string Unmet => Pick("要求未满足的系统", "Systems with unmet demands");

    public static string ConflictsTitle => Pick("互相冲突的要求", "Demands that cannot hold together");

    public static string ConflictsLead => Pick("下列系统没有任何设计能满足全部要求，方案中维持现状。请降低其中一项要求，或补全清单。", "No design meets all demands of these systems; the plan leaves them as they are. Lower one of the demands, or complete the estate.");

    public static string Infeasible => Pick("这些要求合在一起没有解，没有方案。", "These demands have no solution together; there is no plan.");

    public static string OverBudget => Pick("预算不够满足全部要求，没有方案。下表写明差多少。", "The budget does not carry all demands; there is no plan. The table says what they need.");

    public static string PerSystem => Pick("各系统的设计", "Designs by system");

    public static string Design => Pick("设计", "Design");

    public static string CostColumn => Pick("年支出", "A year");

    public static string Downtime => Pick("预期年停机（上界）", "Expected downtime a year (upper bound)");

    public static string Prospective => Pick("预期级别", "Prospective level");

    public static string ProspectiveNote => Pick(
        "预期级别：假如设计建成、取证并按预测演练，将会达到的级别（计划值成立 / 现有自称也被证实 / 未被排除）。它不是已达到的级别。",
        "Prospective level: what would be reached if the design were built, evidenced and drilled as predicted (planned values count / today's claims proven too / not ruled out). It is not a level achieved.");

    public static string Demanded(int level) => Pick($"要求 {level}", $"demanded {level}");

    public static string DemandsColumn => Pick("要求", "Demands");

    public static string AllMet(int count) => Pick($"{count} 项均按预测满足", count == 1 ? "1, met by prediction" : $"{count}, all met by prediction");

    public static string NoDemands => Pick("没有要求", "none");

    public static string NotMet => Pick("不满足", "not met");

    public static string CannotBeTold => Pick("无法判断", "cannot be told");

    public static string OfDesigns => Pick("仅限由设计决定的要素", "in the elements that designs decide");

    public static string DemandLevel(string standard, string level) => Pick($"{standard} 第 {level} 级", $"level {level} of {standard}");

    public static string DemandAvailability(string share) => Pick($"可用性 ≥ {share}", $"availability ≥ {share}");

    public static string Costs => Pick("费用构成（每年）", "What it costs (a year)");

    public static string Quantity => Pick("数量", "Quantity");

    public static string Price => Pick("单价", "Unit price");

    public static string Amount => Pick("金额", "Amount");

    public static string Estimated => Pick("按假定估算", "estimated");

    public static string Scenarios => Pick("各场景的预测", "Prediction by scenario");

    public static string Counts => Pick("计入目标", "Counts for objectives");

    public static string Yes => Pick("是", "yes");

    public static string No => Pick("否", "no");

    public static string WithoutRecovery => Pick("无法恢复的概率", "Without recovery");

    public static string Remaining => Pick("建成之后仍缺的条款", "Clauses that still stand open once it is built");

    public static string ForPeople => Pick("要靠人：人员、规程、预案、演练", "for people: staff, procedures, recovery plan, drills");

    public static string StillFailing => Pick("仍不满足", "still failing");

    public static string StillUnproven => Pick("仍缺事实或证据", "facts or evidence still missing");

    public static string NothingRemains => Pick("没有", "none");

    public static string Runbook => Pick("切换步骤概要", "Outline of the failover");

    public static string UnitHost => Pick("台主机", "host(s)");

    public static string UnitStore => Pick("个数据组件", "store(s)");

    public static string UnitSystem => Pick("个系统", "system share(s)");

    public static string Yaml => Pick("下载方案（YAML）", "Download the plan (YAML)");

    public static string Basis(string day, string program, string seed) => Pick($"自 {day} 起规划 · {program} · 种子 {seed}", $"as of {day} · {program} · seed {seed}");

    public static string CatalogueHash(string hash) => Pick($"设计目录 {hash}（本产品示例）", $"catalogue {hash} (the product's example)");

    public static string PricesHash(string hash) => Pick($"价格 {hash}（本产品示例）", $"prices {hash} (the product's example)");

    public static string KindOf(DemandKind kind) => kind switch
    {
        DemandKind.Level => Pick("级别", "level"),
        DemandKind.RecoveryTime => Pick("恢复时间", "recovery time"),
        DemandKind.RecoveryPoint => Pick("恢复点", "recovery point"),
        _ => Pick("可用性", "availability"),
    };
}
