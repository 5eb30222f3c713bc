using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Rules.Packs;

namespace Planner.Rules.Tests.Standards;

public sealed class CrosswalkTests
{
    [Fact]
    public void The_shipped_crosswalk_names_only_clauses_that_are_there_and_a_topic_spans_editions()
    {
        var reading = StandardsReader.Crosswalk(Shipped.Folder, Shipped.All);

        Assert.Empty(reading.Findings);
        Assert.All(reading.Value!.Topics, topic => Assert.True(topic.Clauses.Select(set => set.Standard).Distinct().Count() > 1, topic.Id));
        Assert.All(reading.Value.Topics, topic => Assert.Equal(topic.Basis == CrosswalkBasis.Source, topic.Sources.Count > 0));
    }

    [Fact]
    public void Every_graded_clause_of_the_bank_guidelines_is_in_a_topic()
    {
        var named = StandardsReader.Crosswalk(Shipped.Folder, Shipped.All).Value!.Topics.SelectMany(topic => topic.Clauses)
            .SelectMany(set => set.Ids.Select(id => $"{set.Standard}/{id}")).ToHashSet();
        string[] ids = ["cbrc-datacentre-2010", "cbrc-continuity-2011", "cbrc-emergency-2008", "gbt22239-2019-backup", "iso22301-2019", "nist800-34r1"];

        Assert.All(ids.SelectMany(id => Shipped.Pack(id).Standard.Clauses.Select(clause => $"{id}/{clause.Id}")), clause => Assert.Contains(clause, named));
    }

    [Fact]
    public void A_star_stands_for_any_part_of_a_clause_id() =>
        Assert.Equal(["A.1-D7", "A.2-D7", "A.3-D7", "A.4-D7", "A.5-D7", "A.6-D7"], Read("[A.*-D7]").Value!.Topics.Single().Clauses.Single().Ids);

    [Theory]
    [InlineData("gbt20988-2007", "[A.7-D7]", "'A.7-D7' is no clause of 'gbt20988-2007'.")]
    [InlineData("gbt20988-2007", "[A.*-D8*]", "'A.*-D8*' is no clause of 'gbt20988-2007'.")]
    [InlineData("gbt20988-2008", "[A.1-D7]", "There is no standard 'gbt20988-2008'.")]
    public void A_name_that_is_in_no_pack_is_found(string standard, string clauses, string message)
    {
        var reading = Read(clauses, standard);

        Assert.Null(reading.Value);
        Assert.Equal(("PCK002", message), (reading.Findings.Single().Code, reading.Findings.Single().Message));
    }

    // Read off the clause texts by hand.
    [Fact]
    public void One_fact_serves_clauses_of_several_standards()
    {
        var served = ServedClauses.Of(Shipped.All).Single(fact => fact.Fact == "network.carriers");
        var risk = ServedClauses.Of(Shipped.All).Single(fact => fact.Fact == "standbySite.sharesRisk").Clauses.ToDictionary(set => set.Standard, set => set.Ids);

        Assert.Equal(["cbrc-datacentre-2010: art-23-carriers"], served.Clauses.Select(set => $"{set.Standard}: {string.Join(' ', set.Ids)}"));
        Assert.Equal(["art-7-city", "art-20-1"], risk["cbrc-datacentre-2010"]);
        Assert.Equal(["art-43"], risk["cbrc-continuity-2011"]);
        Assert.Equal(["7.1.4.8-b", "9.1.4.9-d"], risk["gbt22239-2019-backup"]);
        Assert.Contains("A.2-D4-b", risk["gbt20988-2007"]);
    }

    [Fact]
    public void What_a_clause_asks_before_it_applies_counts_too() =>
        Assert.Contains(
            ServedClauses.Of(Shipped.All).Single(fact => fact.Fact == "organisation.assets").Clauses,
            set => set.Standard == "cbrc-datacentre-2010" && set.Ids.SequenceEqual(["art-7-remote", "art-7-city", "art-7-data"]));

    [Fact]
    public void Every_fact_that_a_clause_asks_for_is_in_the_catalogue_with_a_name() =>
        Assert.All(ServedClauses.Of(Shipped.All), fact => Assert.NotNull(fact.Label));

    private static Outcome<Crosswalk> Read(string clauses, string standard = "gbt20988-2007")
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "crosswalk.yaml"), $$"""
                topics:
                  - id: one
                    name: {zh: 一, en: one}
                    basis: judgement
                    clauses:
                      - standard: {{standard}}
                        ids: {{clauses.Replace("[", "['", StringComparison.Ordinal).Replace("]", "']", StringComparison.Ordinal)}}
                """);
            return StandardsReader.Crosswalk(folder.FullName, Shipped.All);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
