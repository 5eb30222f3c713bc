using System.Globalization;
using Planner.Model.Drills;
using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Reports.Drills;

/// <summary>The words for drills, the same in reports and on pages.</summary>
public static class DrillWords
{
    /// <summary>A moment.</summary>
    public static string Of(DrillPhase phase, Language language) => phase switch
    {
        DrillPhase.Stopped => Pick(language, "故障注入", "Stopped"),
        DrillPhase.Detected => Pick(language, "发现", "Detected"),
        DrillPhase.Declared => Pick(language, "确认", "Declared"),
        DrillPhase.Fenced => Pick(language, "隔离原主机", "Fenced"),
        DrillPhase.Promoted => Pick(language, "备机接管", "Promoted"),
        DrillPhase.Switched => Pick(language, "用户切换", "Switched"),
        DrillPhase.FirstAcknowledged => Pick(language, "首笔写入成功", "First write"),
        _ => Pick(language, "恢复稳定", "Restored"),
    };

    /// <summary>How a drill stands, or ended.</summary>
    public static string Of(DrillOutcome outcome, Language language) => outcome switch
    {
        DrillOutcome.Running => Pick(language, "进行中", "Running"),
        DrillOutcome.Met => Pick(language, "达到目标", "Met"),
        DrillOutcome.Missed => Pick(language, "未达目标", "Missed"),
        DrillOutcome.NoFigure => Pick(language, "无测量值", "No figure"),
        DrillOutcome.NoGo => Pick(language, "未开始", "No go"),
        _ => Pick(language, "中断", "Interrupted"),
    };

    /// <summary>How a host is taken away.</summary>
    public static string Of(FaultKind fault, Language language) => fault == FaultKind.PowerOff
        ? Pick(language, "断电（无通知）", "Power off (silent)")
        : Pick(language, "崩溃（有通知）", "Crash (loud)");

    /// <summary>What was lost.</summary>
    public static string Of(Scenario scenario, Language language) => scenario switch
    {
        Scenario.Component => Pick(language, "组件", "Component"),
        Scenario.Host => Pick(language, "主机", "Host"),
        Scenario.Zone => Pick(language, "站点", "Site"),
        Scenario.City => Pick(language, "城市", "City"),
        Scenario.TwoSites => Pick(language, "两个站点", "Two sites"),
        _ => Pick(language, "数据损坏", "Corrupted data"),
    };

    /// <summary>How real an exercise was.</summary>
    public static string Of(ExerciseKind kind, Language language) => kind switch
    {
        ExerciseKind.Tabletop => Pick(language, "桌面推演", "Tabletop"),
        ExerciseKind.Simulated => Pick(language, "模拟演练", "Isolated copy"),
        ExerciseKind.KeyPart => Pick(language, "关键部分实战", "Key part, real"),
        _ => Pick(language, "全面实战", "Full, real"),
    };

    /// <summary>A time in seconds to the millisecond; a dash for none.</summary>
    public static string Seconds(TimeSpan? time) =>
        time is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.TotalSeconds:0.000} s") : "–";

    /// <summary>A whole setting, such as <c>400 ms</c> or <c>10 s</c>.</summary>
    public static string Setting(TimeSpan time) => time < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.###} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");

    private static string Pick(Language language, string zh, string en) => language == Language.Zh ? zh : en;
}
