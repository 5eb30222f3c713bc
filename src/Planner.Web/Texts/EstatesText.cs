using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of the pages about estates.</summary>
internal static class EstatesText
{
    public static string Title => ShellText.Estates;

    public static string Lead => Pick(
        "清单是一份文档，描述机构的系统、场地、保护措施及其证据。评估、方案和演练都以它为准。",
        "An estate is one document: the systems, sites and protections of an organisation with their evidence. Everything else starts from it.");

    public static string Name => Pick("名称", "Name");

    public static string StoredAt => Pick("保存时间", "Stored");

    public static string StoredBy => Pick("保存人", "Stored by");

    public static string Hash => Pick("SHA-256 摘要", "SHA-256");

    public static string Actions => Pick("操作", "Actions");

    public static string Assess => Pick("查看评估", "Assessment");

    public static string Count(int count) => Pick($"{count} 份清单", count == 1 ? "1 estate" : $"{count} estates");

    public static string UploadTitle => Pick("上传清单", "Upload an estate");

    public static string UploadName => Pick("保存为", "Store as");

    public static string UploadNameHint => Pick("留空则取文件名", "Empty: the name of the file");

    public static string ChooseFile => Pick("选择文件", "Choose a file");

    public static string UploadKinds => Pick(
        "可上传 YAML、JSON、按模板填写的 Excel 工作簿（.xlsx），或多个 CSV 文件（一表一个）。",
        "YAML, JSON, an Excel workbook (.xlsx) filled in from the template, or CSV files, a file a table.");

    public static string Template => Pick("下载 Excel 模板", "Download the Excel template");

    public static string Workbook => Pick("下载 Excel 工作簿", "Download as an Excel workbook");

    public static string Marked => Pick("下载标出问题的工作簿", "Download the workbook with the findings on its cells");

    public static string OneFile => Pick("一次只能上传一份文档。", "Only one document can be uploaded at a time.");

    public static string OneFileHint => Pick("只有 CSV 文件可以同时选择多个。", "Only CSV files can be chosen together.");

    public static string TooMany(int most) => Pick($"一次至多 {most} 个文件。", $"At most {most} files at a time.");

    public static string UploadLimit(int mebibytes) => Pick(
        $"至多 {mebibytes} MiB；更大的文件请用命令行或接口。同名清单以新文档为准，旧文档按摘要保留。",
        $"Up to {mebibytes} MiB; larger ones by command line or API. An existing name then stands for the new document; the old one is kept by its hash.");

    public static string SampleTitle => Pick("没有现成的清单？", "No estate at hand?");

    public static string StoreDemo(int systems) => Pick($"生成演示清单（{systems} 个系统）", $"Make a demo estate ({systems} systems)");

    public static string StoreBank => Pick("载入示例银行", "Load the example bank");

    public static string SampleNote => Pick("示例内容均为虚构。", "Samples are invented.");

    public static string Stored(string name) => Pick($"已保存为 {name}。", $"Stored as {name}.");

    public static string Working => Pick("正在检查并保存…", "Checking and storing…");

    public static string TooLarge(int mebibytes) => Pick($"文件超过 {mebibytes} MiB。", $"The file is larger than {mebibytes} MiB.");

    public static string TooLargeHint => Pick(
        "用 POST /api/estates?name=名称 上传，或用 planner 命令行。",
        "Send it to POST /api/estates?name=NAME, or use the planner command line.");

    public static string EmptyTitle => Pick("还没有清单", "No estate yet");

    public static string EmptyLead => Pick(
        "上传自己的清单，或先用演示清单看看评估是什么样子。",
        "Upload one of your own, or start with a demo to see what an assessment looks like.");

    public static string OpenAssessment => Pick("查看评估", "See the assessment");

    public static string Document => Pick("文档", "Document");

    public static string EditionsTitle => Pick("按标准评估", "Assess by standard");

    public static string StandardColumn => Pick("标准", "Standard");

    public static string StatusColumn => Pick("状态", "Status");

    public static string ClaimColumn => Pick("可得出的结论", "What may be concluded");

    public static string Unknown(string name) => Pick($"没有名为 {name} 的清单", $"No estate is named {name}");

    public static string UnknownLead => Pick("它可能已改名，或从未保存。", "It may have been given another name, or was never stored.");
}
