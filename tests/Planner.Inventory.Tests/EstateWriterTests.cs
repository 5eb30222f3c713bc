using FsCheck;
using FsCheck.Fluent;
using Planner.Documents;
using Planner.Inventory.Reading;
using Planner.Inventory.Writing;
using Planner.Model.Estates;

namespace Planner.Inventory.Tests;

public sealed class EstateWriterTests
{
    [Fact]
    public void Any_estate_is_read_back_equal_from_YAML_and_from_JSON() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var estate = RandomEstate.Of(seed);
            return new[] { EstateWriter.ToYaml(estate), EstateWriter.ToJson(estate) }
                .All(text => RandomEstate.Same(estate, DocumentReader.Read<Estate>(text, "e").Value));
        }));

    [Fact]
    public void Estates_that_differ_are_told_apart_by_the_comparison_of_this_test() =>
        Assert.False(RandomEstate.Same(RandomEstate.Of(1), RandomEstate.Of(2)));

    [Fact]
    public void What_was_written_reads_without_a_finding_and_writes_the_same_bytes()
    {
        var estate = EstateReader.Read(SampleEstate.Yaml, "e").Value!;
        var (yaml, json) = (EstateWriter.ToYaml(estate), EstateWriter.ToJson(estate));
        Assert.Equal(yaml, EstateWriter.ToYaml(EstateReader.Read(yaml, "e").Value!));
        Assert.Equal(json, EstateWriter.ToJson(EstateReader.Read(json, "e").Value!));
        Assert.Empty(EstateReader.Read(json, "e").Findings);
        Assert.StartsWith("apiVersion: planner/v1\nasOf: 2026-11-01\norganisation:\n  name: 示例银行\n", yaml, StringComparison.Ordinal);
    }
}
