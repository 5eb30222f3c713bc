using Planner.Model.Findings;
using static Planner.Web.Texts.Text;

namespace Planner.Web.Texts;

/// <summary>Texts of the table of findings.</summary>
internal static class FindingsText
{
    public static string Errors(int count) => Pick($"{count} 处错误", count == 1 ? "1 error" : $"{count} errors");

    public static string Warnings(int count) => Pick($"{count} 处提醒", count == 1 ? "1 warning" : $"{count} warnings");

    public static string NothingStored => Pick("没有保存任何内容。修正后再次上传。", "Nothing was stored. Correct the document and upload it again.");

    public static string Refused => Pick("无法给出结果。", "No result can be given.");

    public static string StoredWithWarnings => Pick("清单已保存，但请注意以下几点。", "The estate is stored; please note the following.");

    public static string Kind => Pick("性质", "Kind");

    public static string File => Pick("文件", "File");

    public static string Place(Finding finding) => finding.Cell is null ? finding.File ?? "" : $"{finding.File} {finding.Cell}";

    public static string Line => Pick("行", "Line");

    public static string Column => Pick("列", "Column");

    public static string Path => Pick("路径", "Path");

    public static string Message => Pick("问题", "What is wrong");

    public static string Hint => Pick("建议写法", "What to write instead");

    public static string Code => Pick("代码", "Code");

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => Pick("错误", "Error"),
        Severity.Warning => Pick("提醒", "Warning"),
        _ => Pick("说明", "Note"),
    };

    public static string OnlyFirst(int shown, int all) => Pick($"显示前 {shown} 条，共 {all} 条。", $"The first {shown} of {all} are shown.");
}
