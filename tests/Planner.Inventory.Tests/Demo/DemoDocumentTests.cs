using Planner.Inventory.Demo;
using Planner.Inventory.Reading;
using Planner.Inventory.Tests.NetBox;
using Planner.Inventory.Writing;
using Planner.Model.Estates;

namespace Planner.Inventory.Tests.Demo;

/// <summary>What is made or imported can be written, passes every check of the reader and is read back the same.</summary>
public sealed class DemoDocumentTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(40, 2)]
    [InlineData(300, 3)]
    [InlineData(2100, 4)]
    public void A_demo_estate_is_read_back_as_it_was_written(int systems, int seed) =>
        Assert.Empty(ReadBack(DemoEstate.Make(systems, seed)));

    [Theory]
    [InlineData(Dump.Demo)]
    [InlineData(Dump.Modern)]
    public async Task An_imported_estate_is_read_back_as_it_was_written(string file) => Assert.Empty(ReadBack((await Dump.Import(file)).Estate));

    private static IEnumerable<string> ReadBack(Estate estate)
    {
        var text = EstateWriter.ToYaml(estate);
        var read = EstateReader.Read(text, "estate.yaml");

        Assert.True(read.Value is not null, string.Join('\n', read.Findings.Take(5)));
        Assert.Equal(text, EstateWriter.ToYaml(read.Value));
        // Organisations revise plans after their tests, and so do made ones.
        return read.Findings.Select(finding => finding.Code).Where(code => code != EstateCodes.BeforeVersion.Code);
    }
}
