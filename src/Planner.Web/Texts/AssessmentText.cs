using Planner.Model.Grading;
using Planner.Model.Standards;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of the assessment of an estate.</summary>
internal static class AssessmentText
{
    public static string Title(string estate) => Pick($"评估 {estate}", $"Assessment of {estate}");

    public static string AsOf => Pick("评估日期", "As of");

    public static string Standard => Pick("标准", "Standard");

    public static string GroupOf(Claim claim) => claim switch
    {
        Claim.Obligations => Pick("义务", "Obligations"),
        Claim.Nothing => Pick("只知结构", "Structure only"),
        _ => Pick("分级", "Levels"),
    };

    public static string NotADay(string text) => Pick($"“{text}”不是日期，已按今天评估。", $"'{text}' is no day; assessed as of today.");

    public static string Edition => Pick("版本", "Edition");

    public static string Superseded(string? by, string on) => Pick(
        $"该版本自 {on} 起被 {by} 代替。本页的级别只属于该版本，不代表现行版本的结论。",
        $"Superseded by {by} since {on}. The levels here are those of this edition and say nothing about the edition in force.");

    public static string SuccessorUngraded(string number) => Pick(
        $"{number} 在本产品中只有结构，没有条文，不据以评定。",
        $"Of {number} only the structure is known here, no requirement, so nothing is graded by it.");

    public static string InheritedFrom(string other) => Pick(
        $"条款沿用 {other}，本版本是否改动不详。",
        $"Its clauses are those of {other}; whether this edition changed them is not known.");

    public static string NotGraded => Pick("未据以评定的版本", "Editions that were not graded");

    public static string WhyNot(LeftOutEdition edition) => edition.Reason switch
    {
        LeftOutReason.StructureOnly => Pick("只有结构，没有条文", "only its structure is known"),
        LeftOutReason.OtherOrganisations => Pick("不适用于本类组织", "it is for organisations of other kinds"),
        LeftOutReason.OrganisationUnknown => Pick("只适用于某些类别的组织，清单未写明本组织的类别", "it is for some kinds of organisation, and the estate does not say of which kind its own is"),
        _ => Pick($"条款沿用 {edition.Pack.Extends}，结论必然相同", $"its clauses are those of {edition.Pack.Extends}, so it would say the same"),
    };

    public static string Upcoming => Pick("该版本已发布，尚未实施。", "This edition is published and not yet in force.");

    public static string Covers(StandardPack standard) => standard.Covers?.Here() ?? Pick("关键指标", "key indicators");

    public static string PartOnly(StandardPack standard) => Pick(
        $"只编码了{Covers(standard)}：“达到第 N 级{Covers(standard)}”不等于达到第 N 级。",
        $"Only {Covers(standard)} are encoded: \"{Covers(standard)} of level N met\" is not \"level N met\".");

    public static string ObligationsOnly => Pick(
        "没有分级：只说所编码的义务是否全部满足。",
        "No levels: it says whether all encoded obligations are met.");

    public static string Coverage => Pick("编码范围", "What is encoded");

    public static string Systems => Pick("系统", "Systems");

    public static string OfRequired => Pick("达到要求", "Meet what is required");

    public static string OfRequiredNote(int unknown) => unknown == 0
        ? Pick("每个系统都有已确认的要求", "every system has a confirmed requirement")
        : Pick($"{unknown} 个系统没有已确认的要求", unknown == 1 ? "1 system has no confirmed requirement" : $"{unknown} systems have no confirmed requirement");

    public static string ClaimedOnly => Pick("只缺证据", "Lack only evidence");

    public static string ClaimedOnlyNote => Pick("事实满足要求，证据不足以证实", "the facts meet it, the evidence does not carry it");

    public static string MissingTile => Pick("缺失的事实", "Missing facts");

    public static string MissingTileNote => Pick("补齐后结论才能确定", "until known, the verdict stays open");

    public static string ByProvenLevel => Pick("按已证实级别", "By proven level");

    public static string ByProven(StandardPack standard) => standard.Claim switch
    {
        Claim.Level => ByProvenLevel,
        Claim.Obligations => Pick("按义务是否满足", "By obligations met"),
        _ => Pick($"按已证实的{Covers(standard)}级别", $"By proven level of {Covers(standard)}"),
    };

    public static string LevelName(StandardPack standard, int level) => standard.Claim != Claim.Obligations ? Terms.Level(level) : level > 0 ? Pick("已满足", "Met") : Pick("尚未", "Not yet");

    public static string LevelBelow => Pick("低于最低级", "Below the lowest");

    public static string SystemCount(int count) => Pick($"{count} 个系统", count == 1 ? "1 system" : $"{count} systems");

    public static string ShowAll => Pick("显示全部", "Show all");

    public static string Matrix => Pick("系统与要素", "Systems by element");

    public static string MatrixCaption => Pick(
        "每格三个数：已证实 / 自称 / 可能的级别。",
        "Three figures a cell: level proven / claimed / possible.");

    public static string SystemColumn => Pick("系统", "System");

    public static string Overall => Pick("总体", "Overall");

    public static string Tier => Pick("时效级", "Tier");

    public static string TierNote => Pick("达到 / 自称 / 要求", "achieved / claimed / required");

    public static string MatrixTierNote => Pick("达到，受依赖所限 / 自称 / 要求", "achieved, capped / claimed / required");

    public static string Capped => Pick("受强依赖所限的时效级", "Tier capped by dependencies");

    public static string CappedNote(string alone, string capped, IReadOnlyList<string> heldBy) => Pick(
        $"达到 / 自称；RTO 单独 {alone}，等待依赖后 {capped}{(heldBy.Count == 0 ? "" : $"；受限于 {string.Join("、", heldBy)}")}",
        $"achieved / claimed; RTO alone {alone}, waiting for dependencies {capped}{(heldBy.Count == 0 ? "" : $"; held by {string.Join(", ", heldBy)}")}");

    public static string Basis => Pick("条文依据", "Basis");

    public static string Gaps => Pick("差距", "Gaps");

    public static string Meets => Pick("已达到要求", "Meets what is required");

    public static string MeetsIfProven => Pick("事实达到要求，证据不足", "Would meet it once the evidence holds");

    public static string Short => Pick("未达到要求", "Falls short");

    public static string NoRequirement => Pick("没有已确认的要求", "No confirmed requirement");

    public static string Page(int page, int pages) => Pick($"第 {page} 页，共 {pages} 页", $"Page {page} of {pages}");

    public static string Previous => Pick("上一页", "Previous");

    public static string Next => Pick("下一页", "Next");

    public static string MissingTitle => Pick("缺失的事实", "Missing facts");

    public static string MissingLead => Pick(
        "每项事实只列一次。在清单中补上它，等待它的条款才能判定。",
        "Each fact once. The clauses that wait for it can be judged when the estate states it.");

    public static string MissingNone => Pick("没有缺失的事实。", "No fact is missing.");

    public static string Fact => Pick("事实", "Fact");

    public static string Unit => Pick("类型", "Type");

    public static string LackedBy => Pick("缺少它的系统", "Systems that lack it");

    public static string WaitingClauses => Pick("等待它的条款", "Clauses that wait");

    public static string AndMore(int count) => Pick($"等另外 {count} 条", $"and {count} more");

    public static string Downloads => Pick("下载", "Downloads");

    public static string Pdf => Pick("PDF 报告", "PDF report");

    public static string Json => Pick("JSON 数据", "JSON");

    public static string Xlsx => Pick("Excel 工作簿", "Excel workbook");

    public static string Oscal => Pick("OSCAL 评估结果", "OSCAL assessment results");

    public static string Sarif => Pick("SARIF 日志", "SARIF log");

    public static string JUnit => Pick("JUnit 报告", "JUnit report");

    public static string ForAuditors => Pick("供审计", "for auditors");

    public static string ForLists => Pick("供抽样与列表", "for sampling and lists");

    public static string ForPrograms => Pick("供程序", "for programs");

    public static string ForGovernance => Pick("供治理工具", "for governance tools");

    public static string ForReview => Pick("供代码评审", "for code review");

    public static string ForPipelines => Pick("供流水线", "for pipelines");

    public static string AssessedAt(string moment, string program) => Pick($"{moment} 由 {program} 评估", $"Assessed {moment} by {program}");

    public static string NoSystems => Pick("清单里没有系统。", "The estate has no systems.");

    public static string Estate => Pick("清单", "Estate");
}
