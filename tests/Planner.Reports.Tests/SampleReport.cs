using System.Globalization;
using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;
using Planner.Reports.Pdf;

namespace Planner.Reports.Tests;

/// <summary>A bilingual report of about thirty pages, of the kind an auditor gets.</summary>
internal static class SampleReport
{
    public static readonly PdfMetadata Metadata = new("灾备办公室", new DateTimeOffset(2026, 11, 23, 10, 30, 0, TimeSpan.FromHours(8)), "灾难恢复能力评估");

    private static readonly (string Zh, string En)[] Elements =
    [
        ("数据备份系统", "Data backup"), ("备用数据处理系统", "Standby processing"), ("备用网络系统", "Standby network"), ("备用基础设施", "Standby facilities"),
        ("专业技术支持能力", "Technical support"), ("运行维护管理能力", "Operations"), ("灾难恢复预案", "Recovery plan"),
    ];

    public static ReportDocument Build(int systems = 5)
    {
        var document = new ReportDocument("灾难恢复能力评估报告 Disaster recovery capability", ReportLabels.Chinese) { Footer = "内部资料 Internal · DR-2026-0001" };
        document.Cover(new Cover("灾难恢复能力评估报告", "Disaster recovery capability assessment",
        [
            ("评估对象 Estate", "示例银行股份有限公司 · 生产环境"), ("评估日期 As of", "2026-11-23"), ("报告编号 Report", "DR-2026-0001"),
            ("依据标准 Standards", "GB/T 20988-2025, JR/T 0044-2008 (see annex)"),
            ("评估人 Assessors", "朱镕基、张喆、李堃、龚䶮 / Zhang Zhe, Li Kun"),
            ("摘要 Digest", "sha256:9f2c1e7d4b8a60f35d7c9e1a2b4f6081a3c5e7092d4f6b8a1c3e5f7092b4d6f8"),
        ], "本报告仅供被评估单位内部使用。For the assessed organisation only."));
        Summary(document);
        for (var system = 1; system <= systems; system++)
        {
            System(document, system);
        }

        return Method(document);
    }

    private static void Summary(ReportDocument document) => document
        .Heading(1, "总体结论 Summary", "summary")
        .Paragraph(RichText.FromString("六个系统中四个达到目标等级。核心账务系统已由演练证明达到 ").Badge("第 5 级", Palette.Level(5)).Add("，影像平台缺少异地备份，仍停留在 ").Badge("第 1 级", Palette.Level(1)).Add("。"), ParagraphStyle.Lead)
        .Paragraph("本报告以机器采集的事实为依据，逐条对照标准条款得出结论；没有证据的条款一律记为“待定”，不计入等级。每个等级都注明其依据：演练证明、系统观测或人工声明。报告中的任何数字都可以追溯到一条事实，事实又可以追溯到采集它的时间、方式与来源，审计人员可以使用独立的校验工具（不依赖本系统）重新计算全部结论。")
        .Paragraph("Every conclusion follows from recorded facts, clause by clause. A clause without evidence is shown as undecided and never counts towards a level. Each level names its basis: proven by a drill, observed, or merely claimed.", ParagraphStyle.Note)
        .Callout(new RichText().Bold("需要关注 Attention\n", Palette.Fail).Add("影像平台的最近一次成功异地备份距今 19 天，超过第 2 级要求的 7 天；详见 ").Link("系统 1", "#system-1").Add("。"), Palette.Fail, Palette.FailTint)
        .Figure(Radar(), "图 1 各要素等级（已证明）Level by element, proven")
        .Heading(2, "等级一览 Levels at a glance")
        .Table(
            [new("系统 System", 2.2), .. Elements.Select((element, i) => new Column($"{i + 1}", 0.6, TextAnchor.Middle)), new("等级 Level", 1, TextAnchor.Middle), new("目标", 0.8, TextAnchor.Middle)],
            Enumerable.Range(1, 6).Select(system => new TableRow([$"系统 {system} System {system}", .. Elements.Select((_, i) => Level(1 + ((system * 3 + i * 5) % 6))), Level(system % 6), "4"])),
            "表 1 系统与要素 Systems and elements")
        .Bullets("建立影像平台的异地备份，每日一次。Daily off-site backup for the imaging platform.", "将网银系统的恢复预案纳入 2027 年度演练计划，并邀请业务部门参加验证。", new RichText().Bold("尽快").Add("补充三项缺少证据的条款。"))
        .PageBreak();

    private static void System(ReportDocument document, int system)
    {
        document.Heading(1, $"系统 {system} System {system}", $"system-{system}")
            .KeyValues(("名称 Name", $"核心系统 Core-{system:00}"), ("责任人 Owner", "王熺、陈堃"), ("目标 Objectives", "RTO 30 min, RPO 5 min"), ("等级 Level", RichText.Empty.Badge($"{system % 6} 级", Palette.Level(system % 6)).Muted("  依据：演练 drill of 2026-09-12")))
            .Heading(2, "条款逐项结论 Clauses")
            .Table([new("条款", 0.75), new("要求 Requirement", 3.4), new("结论", 1), new("依据事实 Facts", 2.5)], Elements.SelectMany((element, i) => Clauses(element, i, system)), $"表 {system + 1} 逐条结论 Findings")
            .Heading(2, "改进建议 Remedies")
            .Numbered("将数据库复制由异步改为同步，预计 RPO 由 40 秒降至 0。", "Move the standby to a second site at least 100 km away; the present one shares a substation with production.", "每季度演练一次切换。")
            .PageBreak();
    }

    private static IEnumerable<TableRow> Clauses((string Zh, string En) element, int index, int system)
    {
        yield return TableRow.Group(RichText.FromString($"{element.Zh} {element.En}"));
        for (var i = 1; i <= 5; i++)
        {
            var verdict = (system + index + i) % 5;
            var (text, ink, ground) = verdict switch
            {
                0 => ("不符合 Fail", Palette.Fail, Palette.FailTint),
                1 => ("待定 Unknown", Palette.Unknown, Palette.UnknownTint),
                _ => ("符合 Pass", Palette.Pass, Palette.PassTint),
            };
            yield return new TableRow(
                string.Create(CultureInfo.InvariantCulture, $"{index + 5}.{i}.{system}"),
                RichText.FromString($"{element.Zh}应当具备第 {i} 级所要求的能力，并定期验证其有效性（至少每年一次）。\n").Muted($"{element.En} shall provide the capability of level {i} and be verified at regular intervals, at least once a year."),
                new Cell(new RichText().Bold(text, ink), ground),
                new RichText().Muted($"backup.offsite.age = {i * 7} h; replication.lag_seconds = {i}.{system}; 来源 observe://core-{system:00}/postgresql/pg_stat_replication"));
        }
    }

    private static ReportDocument Method(ReportDocument document) => document
        .Heading(1, "方法与附录 Method and annex")
        .Heading(2, "术语 Terms")
        .KeyValues(("RTO", "恢复时间目标。Time within which the function must be back."), ("RPO", "恢复点目标。Age of the newest data that may be lost."))
        .Heading(2, "条文说明 Notes").Heading(3, "生僻字 Rare characters")
        .Paragraph("人名与地名：镕、喆、堃、䶮、㛃、𬭎；符号：→ ● ■ ✓ ≥ ≤ × – — … ① ② § ℃ Ω ▲ ▼ √ ≈ ±。")
        .Heading(3, "长段落 Long paragraph")
        .Paragraph(string.Concat(Enumerable.Repeat("灾难恢复能力的评估应当覆盖数据、系统、网络、设施、人员与预案六个方面，任何一个方面的短板都会限制整体能力。", 12)))
        .Paragraph(string.Join(' ', Enumerable.Repeat("Recovery capability is bounded by its weakest element; the level of a system is the lowest level reached by any of them.", 8)));

    private static Cell Level(int level) => new(new RichText().Bold($"{level}"), Palette.Level(level));

    private static Drawing Radar()
    {
        var drawing = new Drawing(320, 210);
        (double X, double Y) At(int i, double radius)
        {
            var angle = (-Math.PI / 2) + (2 * Math.PI * i / Elements.Length);
            return (160 + (radius * Math.Cos(angle)), 105 + (radius * Math.Sin(angle)));
        }

        for (var level = 1; level <= 6; level++)
        {
            drawing.Add(new Shape.Polygon([.. Elements.Select((_, i) => At(i, level * 13))], true, null, Palette.Rule));
        }

        int[] levels = [5, 4, 5, 3, 4, 2, 5];
        (double X, double Y)[] points = [.. levels.Select((level, i) => At(i, level * 13))];
        drawing.Add(new Shape.Polygon(points, true, Palette.Level(1), Palette.Accent, 1.4));
        for (var i = 0; i < Elements.Length; i++)
        {
            var (x, y) = At(i, 90);
            drawing.Add(new Shape.Circle(points[i].X, points[i].Y, 2.2, Palette.Accent));
            drawing.Add(new Shape.Text(x, y + 3, $"{i + 1} {Elements[i].Zh}", FontFace.Regular, 8, Palette.Text, x > 165 ? TextAnchor.Start : x < 155 ? TextAnchor.End : TextAnchor.Middle));
        }

        return drawing;
    }
}
