using FsCheck;
using FsCheck.Fluent;
using Planner.Inventory.Csv;
using Planner.Inventory.Tables;
using Planner.Inventory.Tests.Tables;
using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Inventory.Tests.Csv;

public sealed class CsvRoundTripTests
{
    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Any_estate_written_as_files_reads_back_equal(Language language) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var estate = TableSamples.Random(seed);
            var findings = new TableFindings();
            var back = TableSamples.Lax(Tables(estate, language, findings), findings);
            Assert.True(back is not null && RandomEstate.Same(estate, back), $"seed {seed}\n{TableSamples.Lines(findings.Report())}\n{Writing.EstateWriter.ToYaml(estate)}\n---\n{(back is null ? "" : Writing.EstateWriter.ToYaml(back))}");
        }));

    [Fact]
    public void A_bank_written_as_files_passes_every_check_and_is_the_same_bank()
    {
        var files = CsvWriter.Write(TableSamples.Bank, Language.Zh);
        var outcome = CsvImport.Read([.. files.Select(file => (file.Name, (ReadOnlyMemory<byte>)file.Content))], "folder", TestContext.Current.CancellationToken);
        Assert.True(outcome.Value is not null, TableSamples.Lines(outcome.Findings));
        Assert.True(RandomEstate.Same(TableSamples.Bank, outcome.Value.Estate));
    }

    private static List<RawTable> Tables(Estate estate, Language language, TableFindings findings) =>
        [.. CsvWriter.Write(estate, language).Select(file =>
        {
            var table = new RawTable(file.Name, Path.GetFileNameWithoutExtension(file.Name), IsSheet: false, []);
            return table with { Rows = new CsvReader(CsvText.Read(file.Content)!, table, findings).Read(CancellationToken.None) };
        })];
}
