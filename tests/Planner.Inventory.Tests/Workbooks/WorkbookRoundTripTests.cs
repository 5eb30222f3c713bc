using FsCheck;
using FsCheck.Fluent;
using Planner.Inventory.Reading;
using Planner.Inventory.Tables;
using Planner.Inventory.Tests.Tables;
using Planner.Inventory.Workbooks;
using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Inventory.Tests.Workbooks;

public sealed class WorkbookRoundTripTests
{
    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Any_estate_written_as_a_workbook_reads_back_equal(Language language) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (estate, findings) = (TableSamples.Random(seed), new TableFindings());
            var sheets = new WorkbookReader("file", findings).Read(Written(estate, language), CancellationToken.None);
            var back = sheets is null ? null : TableSamples.Lax(sheets, findings);
            Assert.True(back is not null && RandomEstate.Same(estate, back), $"seed {seed}\n{TableSamples.Lines(findings.Report())}\n{Writing.EstateWriter.ToYaml(estate)}\n---\n{(back is null ? "" : Writing.EstateWriter.ToYaml(back))}");
        }));

    [Fact]
    public void A_bank_written_as_a_workbook_passes_every_check_and_is_the_same_bank()
    {
        var outcome = WorkbookImport.Read(Written(TableSamples.Bank, Language.Zh), "bank.xlsx", TestContext.Current.CancellationToken);
        Assert.True(outcome.Value is not null, TableSamples.Lines(outcome.Findings));
        Assert.True(RandomEstate.Same(TableSamples.Bank, outcome.Value.Estate));
    }

    [Fact]
    public void The_example_bank_written_as_a_workbook_is_the_same_bank()
    {
        var bank = EstateReader.ReadFile(TableSamples.ExampleBank).Value!;
        var outcome = WorkbookImport.Read(Written(bank, Language.En), "bank.xlsx", TestContext.Current.CancellationToken);
        Assert.True(outcome.Value is not null, TableSamples.Lines(outcome.Findings));
        Assert.True(RandomEstate.Same(bank, outcome.Value.Estate));
    }

    internal static byte[] Written(Estate? estate, Language language)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(estate, language, stream);
        return stream.ToArray();
    }
}
