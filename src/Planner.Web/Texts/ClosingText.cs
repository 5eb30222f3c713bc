using Planner.Model.Grading;
using Planner.Model.Standards;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of smallest changes.</summary>
internal static class ClosingText
{
    public static string Nav => Pick("最少改动", "Smallest change");

    public static string Title(string system) => Pick($"{system} 的最少改动", $"Smallest change of {system}");

    public static string Lead => Pick(
        "达到某一等级至少要改什么、查明什么、补什么证据。先求能力改动最少，其次求其余改动最少。",
        "What must at the least be changed, found out or proved to reach a level: first the fewest changes to what there is, then the fewest of the others.");

    public static string Target => Pick("目标", "Target");

    public static string TargetOf(StandardPack standard, int level) => standard.Claim == Model.Standards.Claim.Obligations
        ? Pick("满足全部义务", "All obligations met")
        : Terms.Level(level);

    public static string Find => Pick("求最少改动", "Find the smallest change");

    public static string OnDemand => Pick("逐个事实求解，可能需要几秒到几十秒。", "It searches over every fact and may take some seconds, for weak systems half a minute.");

    public static string Result => Pick("求解结果", "What was found");

    public static string Proved => Pick("已证明最少", "proved smallest");

    public static string NotProved => Pick("未证明最少", "not proved smallest");

    public static string Of(SearchResult result) => result switch
    {
        SearchResult.Found => Pick("找到了改动。", "Changes were found."),
        SearchResult.Impossible => Pick("允许的改动无法达到。", "No changes that may be made lead there."),
        _ => Pick("在计算限度内没有找到改动。", "No changes were found within the limit of the search."),
    };

    public static string Nothing => Pick("无需改动。", "Nothing must change.");

    public static string KindTitle(ChangeKind kind) => kind switch
    {
        ChangeKind.Capability => Pick("要改变的能力", "To build or change"),
        ChangeKind.Establish => Pick("要查明的事实", "To find out"),
        _ => Pick("要补的证据", "To prove"),
    };

    public static string KindNote(ChangeKind kind) => kind switch
    {
        ChangeKind.Capability => Pick("现状达不到，需要建设或调整。", "It is not good enough as it stands."),
        ChangeKind.Establish => Pick("尚不知道；若查明不是这样，再改成这样。", "Nothing is known of it yet: find out, and where it is not so, make it so."),
        _ => Pick("所述已经够好，缺的是有效的证据。", "It is said to be good enough; what is missing is evidence that counts."),
    };

    public static string Count(int count) => Pick($"{count} 项", count == 1 ? "1 change" : $"{count} changes");

    public static string Change => Pick("事实", "Fact");

    public static string Wanted => Pick("现在 → 需要", "Now → needed");

    public static string For => Pick("用于条款", "For clauses");

    public static string Evidence => Pick("接受的证据", "Evidence that counts");

    public static string Lacks => Pick("现有证据的不足", "What the evidence lacks");

    public static string Of(ChangeAction action) => action switch
    {
        ChangeAction.Add => Pick("新增一项", "one more"),
        ChangeAction.Complete => Pick("确认清单完整", "confirm that the list is complete"),
        ChangeAction.Include => Pick("确认属于清单", "confirm that it belongs to the list"),
        ChangeAction.Exclude => Pick("确认不属于清单", "confirm that it does not belong to the list"),
        ChangeAction.Prove => Pick("补充有效证据", "give evidence that counts"),
        _ => Pick("改变或查明", "change or find out"),
    };

    public static string Or => Pick(" 或 ", " or ");

    public static string And => Pick(" 且 ", " and ");

    public static string AnyKnown => Pick("任一已知值", "any known value");

    public static string Confirmed => Pick("须有文件并经他人确认", "with a document and confirmed by another person");

    public static string Clauses => Pick("这些改动满足的条款", "The clauses that this meets");

    public static string Needs => Pick("需要", "Needs");

    public static string ClauseNote => Pick("要求相同的条款合在一行。", "Clauses that ask the same stand in one row.");

    public static string ForClause => Pick("怎样才能满足", "What would make it pass");

    public static string Json => Pick("JSON 数据", "JSON");
}
