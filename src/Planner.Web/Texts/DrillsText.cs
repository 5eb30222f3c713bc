using Planner.Model.Drills;
using Planner.Reports.Drills;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of the drills. The words for moments and outcomes are those of the report.</summary>
internal static class DrillsText
{
    public static string Title => Pick("演练", "Drills");

    public static string Lead => Pick("真实故障、真实恢复：目标、预测与实测并列。", "A real fault, a real recovery: objective, prediction and measurement side by side.");

    public static string None => Pick("还没有演练", "No drill yet");

    public static string NoneLead => Pick("先建立实验室与保护，再开始演练。", "Make the lab, apply the protection, then start a drill.");

    public static string Drill => Pick("演练", "Drill");

    public static string System => Pick("系统", "System");

    public static string Scenario => Pick("场景", "Scenario");

    public static string OutcomeColumn => Pick("结论", "Outcome");

    public static string Objective => Pick("目标", "Objective");

    public static string Predicted => Pick("预测", "Predicted");

    public static string PredictedLong => Pick("预测（最好 / 平均 / 最坏）", "Predicted (best / mean / worst)");

    public static string Measured => Pick("实测", "Measured");

    public static string Protection => Pick("演练后的保护", "Protection since");

    public static string Began => Pick("开始", "Began");

    public static string Ended => Pick("结束", "Ended");

    public static string Running => Pick("演练进行中", "The drill is under way");

    public static string RunningLead => Pick(
        "故障与恢复期间，各时刻在测量完成后写入存储；恢复步骤实时显示如下。",
        "Its moments are stored once they are measured; the steps of the recovery are shown below as they happen.");

    public static string Elapsed => Pick("已用时", "Elapsed");

    public static string Side => Pick("目标、预测与实测", "Objective, prediction, measurement");

    public static string Basis => Pick("预测依据（预测不构成证明）", "What the prediction rests on (it proves nothing)");

    public static string Timeline => Pick("时间线", "Timeline");

    public static string Counts => Pick("哨兵写入", "The sentinel's writes");

    public static string Acknowledged => Pick("已确认", "Acknowledged");

    public static string Lost => Pick("已确认却丢失", "Acknowledged and lost");

    public static string LostAfter => Pick("恢复后丢失", "Lost after the recovery");

    public static string Holes => Pick("空洞", "Holes");

    public static string InDoubt => Pick("存疑（其中存在）", "In doubt (of which there)");

    public static string Duplicates => Pick("重复", "Duplicates");

    public static string Unexplained => Pick("来历不明", "Unexplained");

    public static string Resolution => Pick("分辨率", "Resolution");

    public static string FirstWrite => Pick("首笔写入", "First write after");

    public static string Record => Pick("记录与证据", "Record and evidence");

    public static string Host => Pick("被断开的主机", "Host taken away");

    public static string RunBy => Pick("执行人", "Run by");

    public static string Estate => Pick("清单", "Estate");

    public static string Announcement => Pick("通知", "Announcement");

    public static string Announced => Pick("事先通知", "announced");

    public static string Unannounced => Pick("未事先通知", "unannounced");

    public static string Runs => Pick("执行", "Runs");

    public static string JournalHash => Pick("哨兵日志 SHA-256", "Sentinel's journal SHA-256");

    public static string FoundHash => Pick("读回记录 SHA-256", "Records read back SHA-256");

    public static string Fingerprint => Pick("演练前状态指纹", "Fingerprint of what was exercised");

    public static string Pdf => Pick("下载报告（PDF）", "Report (PDF)");

    public static string Journal => Pick("下载日志", "Journal");

    public static string Json => Pick("下载数据（JSON）", "Data (JSON)");

    public static string NotYet => Pick("尚未善后", "not yet cleaned up");

    public static string LiveNews => Pick("服务器正在报告", "What the server reports");

    public static string ProtectedSince(string since) => Pick($"自 {since} 起重新受保护", $"protected again since {since}");

    public static string UnprotectedSince(string since) => Pick($"自 {since} 起没有保护", $"unprotected since {since}");

    public static string TitleOf(string system, string fault) => Pick($"演练 {system}：{fault}", $"Drill of {system}: {fault}");

    public static string Of(DrillOutcome outcome) => DrillWords.Of(outcome, Language);

    public static string Of(FaultKind fault) => DrillWords.Of(fault, Language);

    public static string Of(Planner.Model.Estates.Scenario scenario) => DrillWords.Of(scenario, Language);

    public static string Of(Planner.Model.Estates.ExerciseKind kind) => DrillWords.Of(kind, Language);
}
