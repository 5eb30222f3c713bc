using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Workbooks;

namespace Planner.Reports.Tests.Workbooks;

public sealed class WorkbookTests
{
    [Theory]
    [InlineData(Language.Zh, 1)]
    [InlineData(Language.En, 1)]
    [InlineData(Language.Zh, 40)]
    public void The_validator_of_the_format_finds_nothing(Language language, int copies)
    {
        using var opened = Open(SampleAssessment.Subject(copies), language);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(opened, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void The_summary_comes_first_then_each_standard_then_the_gaps()
    {
        using var opened = Open(SampleAssessment.Subject(), Language.En);
        Assert.Equal(["Summary", "gbt20988-2007", "jrt0168-2018", "Gaps"], Sheets(opened).Select(sheet => sheet.Name!.Value));
    }

    // core passes all four clauses; hr's A.1-D7 lacks a fact; pay's A.1-D1-a lacks evidence; aml fails A.1-D1-a.
    [Fact]
    public void A_verdict_is_said_in_words_and_coloured()
    {
        using var opened = Open(SampleAssessment.Subject(), Language.En);
        var rows = Rows(opened, 1).ToDictionary(row => Text(row[0]));
        var head = Rows(opened, 1)[0].Select(Text).ToList();
        int Column(string clause) => head.FindIndex(text => text.StartsWith(clause + "\n", StringComparison.Ordinal));
        Assert.Equal(("met", "not met"), (Text(rows["core"][Column("A.1-D1-a")]), Text(rows["aml"][Column("A.1-D1-a")])));
        Assert.Equal(("unknown: facts missing", "unknown: not proven"), (Text(rows["hr"][Column("A.1-D7")]), Text(rows["pay"][Column("A.1-D1-a")])));
        var looks = new[] { rows["core"][Column("A.1-D1-a")], rows["aml"][Column("A.1-D1-a")], rows["hr"][Column("A.1-D7")] }.Select(cell => cell.StyleIndex!.Value).ToList();
        Assert.Equal(3, looks.Distinct().Count());
        Assert.Equal("2", rows["core"][4].CellValue!.Text);
    }

    [Fact]
    public void The_gaps_name_clause_reason_and_remedy()
    {
        using var opened = Open(SampleAssessment.Subject(), Language.En);
        var gap = Rows(opened, 3).Select(row => row.Select(Text).ToList()).Single(row => row[1] == "pay");
        Assert.Equal("A.1-D1-a", gap[3]);
        Assert.Contains("expired 2026-10-31", gap[9], StringComparison.Ordinal);
        Assert.Equal("Schedule a weekly full backup.", gap[10]);
    }

    [Fact]
    public void Nothing_becomes_a_formula()
    {
        string[] attacks = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"];
        var subject = SampleAssessment.Subject() with
        {
            Organisation = attacks[0],
            Systems = new Dictionary<string, SystemLabel> { ["core"] = new(attacks[1], attacks[2]), ["aml"] = new(attacks[3], attacks[4]), ["pay"] = new(attacks[5], null) },
        };
        using var opened = Open(subject, Language.En);
        var cells = Enumerable.Range(0, 4).SelectMany(sheet => Rows(opened, sheet)).SelectMany(row => row).ToList();
        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.All(attacks, attack => Assert.Contains(cells, cell => cell.DataType?.Value == CellValues.InlineString && Text(cell) == attack));
    }

    [Fact]
    public void The_head_is_frozen_and_filtered_and_every_column_has_a_width()
    {
        using var opened = Open(SampleAssessment.Subject(), Language.Zh);
        foreach (var sheet in Sheets(opened))
        {
            var content = ((WorksheetPart)opened.WorkbookPart!.GetPartById(sheet.Id!.Value!)).Worksheet!;
            Assert.Equal(PaneStateValues.Frozen, content.Descendants<Pane>().Single().State!.Value);
            Assert.StartsWith("A1:", content.GetFirstChild<AutoFilter>()!.Reference!.Value, StringComparison.Ordinal);
            Assert.Equal(content.Descendants<Row>().First().Elements<Cell>().Count(), content.Descendants<Column>().Count(column => column.Width!.Value > 0));
        }
    }

    [Fact]
    public void The_same_assessment_gives_the_same_bytes() =>
        Assert.Equal(Bytes(SampleAssessment.Subject(), Language.Zh), Bytes(SampleAssessment.Subject(), Language.Zh));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_named_as_in_Excel(int column, string name) => Assert.Equal(name, WorkbookWriter.Name(column));

    [Fact]
    public async Task Another_program_reads_the_same_cells()
    {
        const string Python = "/usr/bin/python3";
        Assert.SkipUnless(File.Exists(Python) && (await RunAsync(Python, "-c", "import openpyxl")).ExitCode == 0, "python3-openpyxl is not installed");
        var file = Path.Combine(Path.GetTempPath(), $"planner-{Guid.NewGuid():N}.xlsx");
        try
        {
            await File.WriteAllBytesAsync(file, Bytes(SampleAssessment.Subject(), Language.En), TestContext.Current.CancellationToken);
            var (code, output) = await RunAsync(Python, "-c", "import openpyxl,sys\nb=openpyxl.load_workbook(sys.argv[1])\nprint('|'.join(b.sheetnames))\ns=b.worksheets[1]\nprint(s.freeze_panes, s.auto_filter.ref)\nfor r in s.iter_rows(min_row=2,values_only=True): print(r[0],r[4],r[10])", file);
            Assert.Equal(0, code);
            Assert.Equal("Summary|gbt20988-2007|jrt0168-2018|Gaps\nB2 A1:N5\naml 0 not met\ncore 2 met\nhr 0 met\npay 0 unknown: not proven\n", output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static SpreadsheetDocument Open(AssessmentSubject subject, Language language) => SpreadsheetDocument.Open(new MemoryStream(Bytes(subject, language)), isEditable: false);

    private static byte[] Bytes(AssessmentSubject subject, Language language)
    {
        using var stream = new MemoryStream();
        AssessmentWorkbook.Write(subject, language, stream);
        return stream.ToArray();
    }

    private static List<DocumentFormat.OpenXml.Spreadsheet.Sheet> Sheets(SpreadsheetDocument opened) => [.. opened.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()];

    private static List<List<Cell>> Rows(SpreadsheetDocument opened, int sheet) =>
        [.. ((WorksheetPart)opened.WorkbookPart!.GetPartById(Sheets(opened)[sheet].Id!.Value!)).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];

    private static string Text(Cell cell) => cell.InlineString?.Text?.Text ?? "";

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
