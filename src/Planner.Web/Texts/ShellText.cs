using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts around every page.</summary>
internal static class ShellText
{
    public static string Product => Pick("灾备规划师", "Planner");

    public static string Estates => Pick("清单", "Estates");

    public static string Assessment => Pick("评估", "Assessment");

    public static string MainNavigation => Pick("主导航", "Main navigation");

    public static string Breadcrumb => Pick("所在位置", "Where you are");

    public static string SkipToContent => Pick("跳到正文", "Skip to content");

    public static string SwitchToDark => Pick("切换到深色", "Switch to dark");

    public static string SwitchToLight => Pick("切换到浅色", "Switch to light");

    /// <summary>Names the language that is not shown, in itself.</summary>
    public static string OtherLanguage => Pick("English", "中文");

    public static string SwitchLanguage => Pick("切换到英文", "Switch to Chinese");

    public static string ActsAs(string user) => Pick($"本机用户 {user}", $"Local user {user}");

    public static string NoSignIn => Pick(
        "本站可从其他机器访问，而且没有登录：凡能访问的人都以启动它的用户身份操作。",
        "This site can be reached from other machines and has no sign-in: whoever reaches it acts as the user who started it.");

    public static string Loading => Pick("正在读取…", "Loading…");

    public static string NotFoundTitle => Pick("没有这个页面", "There is no such page");

    public static string NotFoundLead => Pick("地址可能写错了，或者所指的内容已不存在。", "The address may be mistyped, or what it named is gone.");

    public static string BackToEstates => Pick("返回清单", "Back to the estates");

    public static string BrokenTitle => Pick("这一页出错了", "This page failed");

    public static string BrokenLead => Pick(
        "没有保存任何内容。请重试；若仍出错，请在服务器日志中查看原因。",
        "Nothing was saved. Try again; if it fails again, the log of the server says why.");

    public static string TryAgain => Pick("重试", "Try again");

    public static string Reconnecting => Pick("与服务器的连接已断开，正在重连…", "The connection to the server is lost. Reconnecting…");

    public static string ReconnectFailed => Pick("无法重连。服务器恢复后请重新载入此页。", "Reconnecting failed. Reload this page once the server is back.");

    public static string Reload => Pick("重新载入", "Reload");
}
