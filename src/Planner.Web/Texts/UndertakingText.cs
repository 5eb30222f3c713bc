using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of what people undertook about gaps.</summary>
internal static class UndertakingText
{
    public static string RisksTitle => Pick("已接受的风险", "Accepted risks");

    public static string RisksLead => Pick("接受风险不改变条款结论，到期即失效。", "Accepting a risk changes no verdict, and ends on its day.");

    public static string ActionsTitle => Pick("整改", "Actions");

    public static string ApprovedBy => Pick("批准人", "Approved by");

    public static string Owner => Pick("负责人", "Owner");

    public static string Until => Pick("有效期至", "Until");

    public static string Due => Pick("应完成", "Due");

    public static string State => Pick("状态", "State");

    public static string Reason => Pick("理由", "Reason");

    public static string Task => Pick("内容", "Task");

    public static string Holds => Pick("有效", "Holds");

    public static string Overdue => Pick("逾期", "Overdue");

    public static string DoesNotHold => Pick("不成立", "Does not hold");

    public static string Accepted(string by, string until) => Pick($"风险由 {by} 接受至 {until}", $"Risk accepted by {by} until {until}");
}
