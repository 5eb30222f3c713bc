using Planner.Model.Runbooks;
using Planner.Model.Runs;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of the runs.</summary>
internal static class RunsText
{
    public static string Title => Pick("执行", "Runs");

    public static string Lead => Pick("在主机上执行过的预案，逐步记录；状态只来自存储。", "Runbooks that ran on hosts, step by step as their journals tell it.");

    public static string None => Pick("还没有执行", "Nothing has run yet");

    public static string NoneLead => Pick("在实验室中建立保护或开始演练，就会出现执行记录。", "Apply a protection or start a drill in the lab, and its runs appear here.");

    public static string Run => Pick("执行编号", "Run");

    public static string Kind => Pick("类型", "Kind");

    public static string System => Pick("系统", "System");

    public static string Phase => Pick("状态", "Phase");

    public static string Steps => Pick("步骤", "Steps");

    public static string StepsTitle => Pick("步骤与证据", "Steps and what was seen");

    public static string Driver => Pick("驱动者", "Driven by");

    public static string Nobody => Pick("无人", "nobody");

    public static string NobodyLong => Pick("无人驱动：可以继续或中止", "nobody: it can be resumed or aborted");

    public static string RequestedBy => Pick("发起人", "Asked for by");

    public static string Started => Pick("开始", "Started");

    public static string Took => Pick("用时", "Took");

    public static string Approval => Pick("许可", "Allowed by");

    public static string NotAdmitted => Pick("尚未许可", "not admitted yet");

    public static string Alarm => Pick("须复核", "to be reviewed");

    public static string Step => Pick("步骤", "Step");

    public static string State => Pick("状态", "State");

    public static string Host => Pick("主机", "Host");

    public static string Seconds => Pick("秒", "Seconds");

    public static string Detail => Pick("说明或证据", "Detail");

    public static string Record => Pick("记录", "Record");

    public static string Estate => Pick("清单", "Estate");

    public static string Hash => Pick("预案 SHA-256（批准以此为准）", "Runbook SHA-256 (what an approval names)");

    public static string Commands => Pick("每一步的命令", "The commands of every step");

    public static string Cancel => Pick("取消", "Cancel");

    public static string Approve => Pick("批准", "Approve");

    public static string ApproveTitle => Pick("批准此预案", "Approve this runbook");

    public static string ApproveLead => Pick(
        "批准的正是下列命令，且只对所观测到的状态有效。须两人批准，24 小时内有效。",
        "You approve exactly the commands below, for the state that was observed. It takes two people and holds for 24 hours.");

    public static string Resume => Pick("继续", "Resume");

    public static string Resumed => Pick("已交给服务器继续；先查看，再动手。", "Handed to the server: what was begun is looked at first.");

    public static string Abort => Pick("中止…", "Abort…");

    public static string AbortTitle => Pick("中止此次执行", "Abort this run");

    public static string AbortLead => Pick(
        "不再开始新的步骤。已开始而未见完成的步骤会列为存疑，不会自动撤销。",
        "No further step begins. Steps that were begun and not seen done are named in doubt; nothing is undone.");

    public static string AbortAsked => Pick("中止已记录。", "The abort is recorded.");

    public static string Why => Pick("原因", "Reason");

    public static string Confirm => Pick("答复…", "Answer…");

    public static string Confirmed => Pick("答复已记录，请继续执行。", "The answer is recorded; resume the run.");

    public static string EffectThere => Pick("该步骤的效果已经存在", "The step's effect is there");

    public static string EffectAbsent => Pick("该步骤的效果完全不存在（将重新执行）", "The step's effect is wholly absent (it will be applied)");

    public static string Note => Pick("所见", "What you saw");

    public static string Evidence => Pick("证据文件（至多 5 MiB）", "Evidence file (at most 5 MiB)");

    public static string TitleOf(string kind, string system) => Pick($"{system} 的{kind}", $"{kind} of {system}");

    public static string ConfirmTitle(string step) => Pick($"步骤 {step} 需要人工答复", $"Step {step} waits for an answer");

    public static string Attempts(int attempts) => Pick($"第 {attempts} 次尝试", $"attempt {attempts}");

    public static string ApprovedBy(string people, int needed) => Pick($"已批准：{people}（须 {needed} 人）", $"Approved by {people}; it takes {needed}");

    public static string Of(RunbookKind kind) => kind switch
    {
        RunbookKind.Provision => Pick("建立保护", "Provision"),
        RunbookKind.Failover => Pick("故障切换", "Failover"),
        RunbookKind.Switchover => Pick("计划切换", "Switchover"),
        _ => Pick("回切", "Failback"),
    };

    public static string Of(RunPhase phase) => phase switch
    {
        RunPhase.Starting => Pick("○ 准备", "○ Starting"),
        RunPhase.Running => Pick("▶ 执行中", "▶ Running"),
        RunPhase.Waiting => Pick("? 等待答复", "? Waiting"),
        RunPhase.Failed => Pick("✕ 失败", "✕ Failed"),
        RunPhase.Refused => Pick("✕ 被拒绝", "✕ Refused"),
        RunPhase.Aborted => Pick("– 已中止", "– Aborted"),
        _ => Pick("✓ 完成", "✓ Finished"),
    };

    public static string Of(StepPhase phase) => phase switch
    {
        StepPhase.Pending => Pick("○ 未开始", "○ Pending"),
        StepPhase.Intended => Pick("▶ 进行中", "▶ Begun"),
        StepPhase.Applied => Pick("▶ 已执行，待核实", "▶ Applied, to be checked"),
        StepPhase.Failed => Pick("✕ 失败", "✕ Failed"),
        StepPhase.Asked => Pick("? 等待答复", "? Waiting"),
        StepPhase.ConfirmedAbsent => Pick("○ 确认不存在", "○ Confirmed absent"),
        StepPhase.Checked => Pick("✓ 已核实", "✓ Checked"),
        StepPhase.Adopted => Pick("✓ 原已存在", "✓ Was there"),
        _ => Pick("✓ 人工确认", "✓ Confirmed"),
    };

    public static string Of(StepAction action) => action switch
    {
        StepAction.Provision => Pick("建立", "provision"),
        StepAction.Stop => Pick("停止", "stop"),
        StepAction.Fence => Pick("隔离", "fence"),
        StepAction.Promote => Pick("提升", "promote"),
        StepAction.Restore => Pick("恢复数据", "restore"),
        StepAction.Rejoin => Pick("重新加入", "rejoin"),
        StepAction.SwitchTraffic => Pick("切换用户", "switch traffic"),
        StepAction.Verify => Pick("验证", "verify"),
        _ => Pick("人工", "manual"),
    };
}
