using Planner.Rules.Packs;

namespace Planner.Rules.Tests.Standards;

public sealed class PackReadingTests
{
    private const string Head = """
        id: sample-2026
        number: S 1
        title: {zh: 例, en: Sample}
        status: in-force
        claim: level
        clauseCount: 1
        coverage: {zh: 全部, en: all}
        levels: [{level: 1, name: {zh: 一, en: one}}]
        elements: [{id: E, name: {zh: 要素, en: Element}}]
        """;

    private const string Clauses = """
        clauses:
          - id: E-1
            element: E
            level: 1
            requires: {zh: 有备用, en: There is a standby}
            kind: measurable
            check: >-
              standby.clustered
              && standby.provison == 'full'
            evidence: {sources: [document]}
            remedies: [{zh: 建, en: build}]
            verification: recall
            sources: [recall]
        """;

    [Fact]
    public void A_misspelt_fact_stops_the_load_with_its_place_and_what_was_meant()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.Copy(Path.Combine(Shipped.Folder, "facts.yaml"), Path.Combine(folder.FullName, "facts.yaml"));
            var clauses = folder.CreateSubdirectory("sample-2026").CreateSubdirectory("clauses");
            File.WriteAllText(Path.Combine(folder.FullName, "sample-2026", "pack.yaml"), Head);
            File.WriteAllText(Path.Combine(clauses.FullName, "1.yaml"), Clauses);

            var reading = StandardsReader.Read(folder.FullName);

            Assert.Null(reading.Value);
            var finding = Assert.Single(reading.Findings);
            Assert.Equal((Path.Combine(clauses.FullName, "1.yaml"), 9, 18), (finding.File, finding.Line, finding.Column));
            Assert.Equal("CEL201: standbyFacts has no fact 'provison'", finding.Message.Split('\n')[0]);
            Assert.EndsWith("&& standby.provison == 'full'\n" + new string(' ', finding.Message.Split('\n')[1].IndexOf("provison", StringComparison.Ordinal)) + "^^^^^^^^", finding.Message, StringComparison.Ordinal);
            Assert.Equal("did you mean 'provision'?", finding.Hint);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
