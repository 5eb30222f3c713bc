using Planner.Documents;
using Planner.Inventory.Demo;
using Planner.Inventory.Tests.NetBox;
using Planner.Model.Estates;

namespace Planner.Inventory.Tests.Demo;

/// <summary>What is made or imported can be written and is read back the same.</summary>
public sealed class DemoDocumentTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(40, 2)]
    [InlineData(300, 3)]
    public void A_demo_estate_is_read_back_as_it_was_written(int systems, int seed) => ReadBack(DemoEstate.Make(systems, seed));

    [Theory]
    [InlineData(Dump.Demo)]
    [InlineData(Dump.Modern)]
    public async Task An_imported_estate_is_read_back_as_it_was_written(string file) => ReadBack((await Dump.Import(file)).Estate);

    private static void ReadBack(Estate estate)
    {
        var text = DocumentWriter.ToYaml(estate);
        var read = DocumentReader.Read<Estate>(text, "estate.yaml");

        Assert.Empty(read.Findings);
        Assert.Equal(text, DocumentWriter.ToYaml(read.Value!));
        var paths = new DocumentPaths(estate);
        Assert.All(estate.Evidence!.Items.SelectMany(entry => entry.Covers), path => Assert.True(paths.Find(path) is { IsKnown: true, Value: not null }, path));
        Assert.All(paths.Records().SelectMany(record => DocumentPaths.References(record.Record, record.Path)).Where(reference => !reference.List.StartsWith("./", StringComparison.Ordinal)),
            reference => Assert.True(paths.Find($"{reference.List}/{reference.Id}").IsKnown, reference.ToString()));
    }
}
