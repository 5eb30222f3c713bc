using Planner.Web.Pages.Lab;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of the lab.</summary>
internal static class LabText
{
    public static string Title => Pick("演练实验室", "Lab");

    public static string Open => Pick("打开实验室", "Open the lab");

    public static string Lead => Pick(
        "本机内的小型数据中心：两台数据库主机、一台流量主机。清单为 @lab，对其他任何环境不构成证明。",
        "A small data centre inside this machine: two database hosts, one for traffic. Its estate is @lab; it proves nothing about any other.");

    public static string None => Pick("没有实验室", "There is no lab");

    public static string NoneLead => Pick("建立实验室约需半分钟，需要本机的 root 权限与 PostgreSQL、HAProxy。", "Making it takes about half a minute and needs root, PostgreSQL and HAProxy on this machine.");

    public static string Up => Pick("建立实验室", "Make the lab");

    public static string Down => Pick("拆除实验室…", "Take the lab away…");

    public static string Apply => Pick("建立保护…", "Apply protection…");

    public static string DrillPowerOff => Pick("演练：断电…", "Drill: power off…");

    public static string DrillCrash => Pick("演练：崩溃…", "Drill: crash…");

    public static string Hosts => Pick("主机", "Hosts");

    public static string Host => Pick("主机", "Host");

    public static string Address => Pick("地址", "Address");

    public static string Role => Pick("用途", "Role");

    public static string Power => Pick("电源", "Power");

    public static string On => Pick("● 开", "● on");

    public static string Off => Pick("○ 关", "○ off");

    public static string Traffic => Pick("流量", "traffic");

    public static string Database => Pick("数据库", "database");

    public static string MadeAt => Pick("建立时间", "Made");

    public static string HalfBuilt => Pick("实验室未建完：请拆除后重建。", "The lab is half built: take it away and make it again.");

    public static string Busy => Pick("服务器正忙于另一项任务，请等它结束。", "The server is busy with another task; wait until it is over.");

    public static string UnderWay => Pick("进行中", "Under way");

    public static string Waits => Pick("等待开始", "Waits for its turn");

    public static string Over => Pick("已结束", "Over");

    public static string NewestTask => Pick("最近的任务", "The latest task");

    public static string DownTitle => Pick("拆除实验室", "Take the lab away");

    public static string DownLead => Pick("它的进程、网络与数据全部消失；清单与账本保留。", "Its processes, network and data go; the stored estate and the ledger stay.");

    public static string ApplyTitle => Pick("建立保护", "Apply the protection");

    public static string ApplyLead => Pick("将在下列主机上执行下列命令。", "These commands will run on these hosts.");

    public static string ApplyNothing => Pick("不需要执行任何命令：", "Nothing needs to run: ");

    public static string AllowedBy => Pick("许可：", "Allowed by: ");

    public static string DrillTitle => Pick("开始演练", "Start a drill");

    public static string DrillLead => Pick(
        "正在服务的主机会被真的断开，然后按预案恢复、测量并善后。故障之后不能取消。约需一分钟。",
        "The serving host is really taken away; then the system is recovered by the runbook, measured and cleaned up. After the fault it cannot be cancelled. It takes about a minute.");

    public static string Start => Pick("开始", "Start");

    public static string Preparing => Pick("正在试算…", "Working out what would run…");

    public static string Of(Planner.Model.Drills.FaultKind fault) => fault == Planner.Model.Drills.FaultKind.PowerOff
        ? Pick("断电：无人得到通知，客户端等到各自的时限。", "Power off: nobody is told, and clients wait for their own time limits.")
        : Pick("崩溃：所有进程立即结束，内核通知客户端。", "Crash: every process ends at once and the kernel tells its clients.");

    public static string Of(LabTaskKind kind) => kind switch
    {
        LabTaskKind.Up => Pick("建立实验室", "Make the lab"),
        LabTaskKind.Down => Pick("拆除实验室", "Take the lab away"),
        LabTaskKind.Apply => Pick("建立保护", "Apply protection"),
        LabTaskKind.Drill => Pick("演练", "Drill"),
        _ => Pick("继续执行", "Resume a run"),
    };
}
