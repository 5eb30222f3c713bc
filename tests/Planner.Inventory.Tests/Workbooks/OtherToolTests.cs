using System.Diagnostics;
using Planner.Inventory.Reading;
using Planner.Inventory.Tests.Tables;
using Planner.Inventory.Workbooks;

namespace Planner.Inventory.Tests.Workbooks;

/// <summary>Debian's python3-openpyxl stands for every program that writes workbooks and knows nothing of ours.</summary>
public sealed class OtherToolTests
{
    private const string Python = "/usr/bin/python3";

    private const string Script = """
        import datetime, sys
        import openpyxl
        book = openpyxl.Workbook()
        def sheet(name, *rows):
            page = book.create_sheet(name)
            for row in rows:
                page.append(row)
            return page
        book.active.title = 'Estate'
        book.active.append(['asOf', 'organisation.name'])
        book.active.append([datetime.date(2026, 11, 1), '甲行'])
        systems = sheet('Systems', ['Id', 'Important', 'Recovery', 'rto', 'availabilityObjective'], ['core', True, None, datetime.timedelta(hours=4), 0.9999])
        systems.delete_cols(3)
        systems['D2'].number_format = '0.00%'
        sheet('components', ['systems.id', 'id', 'kind', 'count'], ['core', 'db', 'database', 3])
        book.save(sys.argv[1])
        """;

    private const string Expected = """
        apiVersion: planner/v1
        asOf: 2026-11-01
        organisation: {name: 甲行}
        systems: [{id: core, important: true, rto: 4h, availabilityObjective: 99.99%, components: [{id: db, kind: database, count: 3}]}]
        """;

    [Fact]
    public async Task A_workbook_made_by_openpyxl_is_the_estate_that_was_meant()
    {
        Assert.SkipUnless(await HasOpenpyxlAsync(), "Debian's python3-openpyxl is not installed");
        var file = Path.Combine(Directory.CreateTempSubdirectory("planner-book-").FullName, "made.xlsx");
        try
        {
            Assert.Equal(0, await RunAsync(Script, file));
            var outcome = WorkbookImport.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), "made.xlsx", TestContext.Current.CancellationToken);
            Assert.True(outcome.Value is not null, TableSamples.Lines(outcome.Findings));
            Assert.True(RandomEstate.Same(EstateReader.Read(Expected, "expected").Value, outcome.Value.Estate), Writing.EstateWriter.ToYaml(outcome.Value.Estate));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static async Task<bool> HasOpenpyxlAsync() => File.Exists(Python) && await RunAsync("import openpyxl") == 0;

    private static async Task<int> RunAsync(params string[] script)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", .. script]) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
