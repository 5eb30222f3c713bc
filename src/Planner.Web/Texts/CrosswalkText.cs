using Planner.Model.Standards;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of the crosswalk between editions.</summary>
internal static class CrosswalkText
{
    public static string Title => Pick("条款对照", "Crosswalk");

    public static string Lead => Pick("各标准和规定问的是哪些同样的事，每项事实又服务于哪些条款。", "What the standards and rules ask alike, and which clauses each fact serves.");

    public static string Topics => Pick("对应的条款", "Corresponding clauses");

    public static string TopicsLead => Pick("对应不是等同：各条的程度不同，满足一条不等于满足另一条。", "To correspond is not to be equal: they ask to different extents, and meeting one does not prove another.");

    public static string Topic => Pick("事项", "Topic");

    public static string Clauses => Pick("条款", "Clauses");

    public static string Basis => Pick("依据", "Basis");

    public static string Facts => Pick("事实与它服务的条款", "Facts and the clauses they serve");

    public static string FactsLead => Pick("由条款本身算出：在清单中补上一项事实，这些条款都会用到它。", "Computed from the clauses themselves: state a fact once, and all of these use it.");

    public static string Meaning => Pick("含义", "Meaning");

    public static string Of(CrosswalkTopic topic) => topic.Basis == CrosswalkBasis.Judgement ? Pick("本产品的判断", "the product's judgement") : string.Join(", ", topic.Sources);
}
