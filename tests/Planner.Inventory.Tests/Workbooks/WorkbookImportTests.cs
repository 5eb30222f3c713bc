using DocumentFormat.OpenXml.Spreadsheet;
using Planner.Inventory.Reading;
using Planner.Inventory.Tests.Tables;
using Planner.Inventory.Workbooks;
using Planner.Model.Findings;
using Planner.Model.Imports;
using Planner.Model.Standards;

namespace Planner.Inventory.Tests.Workbooks;

public sealed class WorkbookImportTests
{
    /// <summary>Written by hand beside the cells below, so that neither is made from the other.</summary>
    private const string Expected = """
        apiVersion: planner/v1
        asOf: 2026-11-01
        organisation: {name: 示例银行, kind: bank, assets: 1200000CNY, crossProvince: true}
        sites: [{id: dc-1, name: 主中心, latitude: 31.23}, {id: dc-2, hazards: []}]
        systems:
          partial: true
          items:
            - id: core
              name: 核心系统
              important: true
              primarySite: dc-1
              rto: 4h
              rpo: 15m
              availabilityObjective: 99.99%
              components: [{id: db, kind: database, site: dc-1, size: 1.5TiB, count: 2}, {id: files, kind: file}]
              backups:
                - id: full
                  of: {partial: true, items: [db, files]}
                  method: full
                  interval: 1d
                  lastRun: {on: 2026-10-31, result: passed}
                  copies: [{id: c1, site: dc-2, medium: tape}]
              transfers: []
              standby: {capacity: 0.8}
            - {id: "101"}
        """;

    [Fact]
    public void A_template_filled_in_by_hand_is_the_estate_that_was_meant()
    {
        using var book = Filled();
        var outcome = Import(book);
        Assert.True(outcome.Value is not null, TableSamples.Lines(outcome.Findings));
        Assert.Empty(outcome.Findings);
        Assert.True(RandomEstate.Same(EstateReader.Read(Expected, "expected").Value, outcome.Value.Estate), Writing.EstateWriter.ToYaml(outcome.Value.Estate));
    }

    [Fact]
    public void The_account_tells_of_every_row_and_names_the_examples_as_left_out()
    {
        using var book = Filled();
        var account = Import(book).Value!.Account;
        Assert.Equal(account.Records, account.Lines.Sum(line => line.Count));
        Assert.Contains(account.Lines, line => line is { Model: "systems", Fate: ImportFate.Mapped, Count: 2 });
        Assert.Contains(account.Lines, line => line is { Model: "systems", Fate: ImportFate.LeftOut, Count: 1 });
    }

    [Fact]
    public void Every_planted_mistake_is_one_finding_at_its_cell()
    {
        using var book = Filled();
        book.Row("机构", 4, ("sites", "也许"))
            .Row("场所", 4, ("latitude", "131"))
            .Row("系统", 4, ("primarySite", "dc-l"), ("rto", "four hours"), ("important", "maybe"), ("transfers", "无"))
            .Row("批量传送", 4, ("systems.id", "core"), ("id", "t1"))
            .Row("组件", 4, ("kind", "databse"))
            .Row("组件", 6, ("systems.id", "cor"), ("id", "x"), ("kind", "主机"))
            .Row("组件", 7, ("systems.id", "core"), ("id", "db"), ("kind", "主机"))
            .Number("备份", 4, "lastRun.on", 46_400, 14)
            .Row("备份副本", 4, ("medium", "paper"));
        var expected = new[]
        {
            $"机构!{book.Column("机构", "sites")}4 TAB013",
            $"场所!{book.Column("场所", "latitude")}4 EST012",
            $"系统!{book.Column("系统", "primarySite")}4 EST003",
            $"系统!{book.Column("系统", "rto")}4 DOC014",
            $"系统!{book.Column("系统", "important")}4 DOC014",
            $"系统!{book.Column("系统", "transfers")}4 TAB012",
            $"组件!{book.Column("组件", "kind")}4 DOC015",
            $"组件!{book.Column("组件", "systems.id")}6 TAB011",
            $"组件!{book.Column("组件", "id")}7 EST002",
            $"备份!{book.Column("备份", "lastRun.on")}4 EST011",
            $"备份副本!{book.Column("备份副本", "medium")}4 DOC015",
        };

        var outcome = Import(book);

        Assert.Null(outcome.Value);
        Assert.Equal(expected.Order(), outcome.Findings.Select(finding => $"{finding.Cell} {finding.Code}").Order());
        Assert.All(outcome.Findings, finding => Assert.NotNull(finding.Hint));
        Assert.Contains(outcome.Findings, finding => finding.Code == "TAB011" && finding.Hint == "did you mean 'core'?");
        Assert.Contains(outcome.Findings, finding => finding.Code == "DOC015" && finding.Hint!.StartsWith("did you mean 'database'?", StringComparison.Ordinal));
    }

    [Fact]
    public void What_every_row_needs_is_asked_for_in_the_cell_that_is_empty()
    {
        using var book = Filled();
        book.Row("组件", 8, ("systems.id", "core"), ("id", "nameless")).Row("备份", 4, ("lastVerification.result", "通过"));
        Assert.Equal(
            [$"组件!{book.Column("组件", "kind")}8 DOC017", $"备份!{book.Column("备份", "lastVerification.on")}4 DOC017"],
            Import(book).Findings.Select(finding => $"{finding.Cell} {finding.Code}"));
    }

    [Fact]
    public void Merged_cells_formulas_errors_and_hidden_sheets_are_found()
    {
        using var book = Filled();
        book.Put("系统", 4, "name", new Cell { DataType = CellValues.String, CellFormula = new CellFormula("A1"), CellValue = new CellValue("核心系统") })
            .Put("系统", 4, "rpo", new Cell { CellFormula = new CellFormula("B1") })
            .Put("系统", 5, "name", new Cell { DataType = CellValues.Error, CellValue = new CellValue("#REF!") });
        book.Sheet("组件").InsertAfter(new MergeCells(new MergeCell { Reference = "C4:C5" }), book.Sheet("组件").GetFirstChild<SheetData>());
        book.Entry("场所").State = SheetStateValues.Hidden;

        var found = Import(book).Findings.Select(finding => $"{finding.Cell} {finding.Code} {finding.Severity}").Order();

        Assert.Equal(
            new[]
            {
                $"系统!{book.Column("系统", "name")}4 TAB014 Warning",
                $"系统!{book.Column("系统", "rpo")}4 TAB015 Error",
                $"系统!{book.Column("系统", "name")}5 TAB015 Error",
                "组件!C4 TAB016 Error",
                "场所!A1 TAB017 Warning",
            }.Order(),
            found);
    }

    [Fact]
    public void Sheets_and_columns_that_are_not_known_are_found_with_what_was_meant()
    {
        using var book = Filled();
        book.Entry("协议").Name = "我们自己的笔记";
        book.Entry("人员").Name = "人 员";
        var cell = book.Sheet("系统").Descendants<Cell>().Single(candidate => candidate.InnerText == "owner");
        cell.InlineString = new InlineString(new Text("ownr"));
        book.Sheet("系统").Descendants<Cell>().Single(candidate => candidate.InnerText == "负责人").InlineString = new InlineString(new Text("?!"));

        var findings = Import(book).Findings;

        Assert.Contains(findings, finding => finding is { Code: "TAB006", Severity: Severity.Warning, Cell: "我们自己的笔记!A1" });
        Assert.Contains(findings, finding => finding is { Code: "TAB005", Hint: "did you mean '人员'? Else give it quite another name", Cell: "'人 员'!A1" });
        Assert.Contains(findings, finding => finding.Code == "TAB008" && finding.Cell == $"系统!{cell.CellReference}" && finding.Hint == "did you mean 'owner'?");
    }

    [Fact]
    public void Names_alone_are_enough_where_the_row_of_keys_was_deleted()
    {
        using var book = Filled(Language.En);
        foreach (var sheet in new[] { "Estate", "Systems", "Components", "Sites", "Backups", "Copies" })
        {
            book.Sheet(sheet).GetFirstChild<SheetData>()!.Elements<Row>().ElementAt(1).Remove();
        }

        var outcome = Import(book);
        Assert.True(outcome.Value is not null, TableSamples.Lines(outcome.Findings));
        Assert.True(RandomEstate.Same(EstateReader.Read(Expected, "expected").Value, outcome.Value.Estate));
    }

    internal static Outcome<ImportedEstate> Import(Book book) => WorkbookImport.Read(book.Bytes(), "book.xlsx", TestContext.Current.CancellationToken);

    /// <summary>Texts, days, times and shares as Excel keeps them; row 3 is the example.</summary>
    internal static Book Filled(Language language = Language.Zh)
    {
        var zh = language == Language.Zh;
        var (estate, sites, systems) = zh ? ("机构", "场所", "系统") : ("Estate", "Sites", "Systems");
        var (components, backups, copies) = zh ? ("组件", "备份", "备份副本") : ("Components", "Backups", "Copies");
        return new Book(language)
            // 46,327 days after the end of 1899 is the first of November 2026.
            .Number(estate, 4, "asOf", 46_327, 14)
            .Row(estate, 4, ("organisation.name", "示例银行"), ("organisation.kind", "银行"), ("organisation.crossProvince", "是"), ("systems", "不全"))
            .Number(estate, 4, "organisation.assets", 1_200_000, 0)
            .Row(sites, 4, ("id", "dc-1"), ("name", "主中心")).Number(sites, 4, "latitude", 31.23, 0)
            .Row(sites, 5, ("id", "dc-2"), ("hazards", "无"))
            .Row(systems, 4, ("id", "core"), ("name", "核心系统"), ("important", "yes"), ("primarySite", "dc-1"), ("rpo", "15分钟"), ("transfers", "none"))
            .Number(systems, 4, "rto", 4.0 / 24, 20).Number(systems, 4, "availabilityObjective", 0.9999, 10).Number(systems, 4, "standby.capacity", 0.8, 9)
            .Number(systems, 5, "id", 101, 0)
            .Row(components, 4, ("systems.id", "core"), ("id", "db"), ("kind", "数据库"), ("site", "dc-1"), ("size", "1.5 TiB")).Number(components, 4, "count", 2, 0)
            .Row(components, 5, ("systems.id", "core"), ("id", "files"), ("kind", "file"))
            .Row(backups, 4, ("systems.id", "core"), ("id", "full"), ("of", "db、files，…"), ("method", "全量"), ("interval", "1 天"), ("lastRun.on", "2026年10月31日"), ("lastRun.result", "通过"))
            .Row(copies, 4, ("systems.id", "core"), ("backups.id", "full"), ("id", "c1"), ("site", "dc-2"), ("medium", "磁带"));
    }
}
