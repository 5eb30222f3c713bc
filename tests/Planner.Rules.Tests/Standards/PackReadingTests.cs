using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Rules.Facts;
using Planner.Rules.Language;
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
        var reading = Read(Head, Clauses);

        Assert.Null(reading.Value);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("1.yaml", 9, 18), (Path.GetFileName(finding.File), finding.Line, finding.Column));
        Assert.Equal("CEL201: standbyFacts has no fact 'provison'", finding.Message.Split('\n')[0]);
        Assert.EndsWith("&& standby.provison == 'full'\n" + new string(' ', finding.Message.Split('\n')[1].IndexOf("provison", StringComparison.Ordinal)) + "^^^^^^^^", finding.Message, StringComparison.Ordinal);
        Assert.Equal("did you mean 'provision'?", finding.Hint);
    }

    [Fact]
    public void A_floor_asks_for_a_level_or_a_bound_where_its_condition_holds()
    {
        var reading = Read(
            Head + """

            floors:
              - {id: big, when: important, clause: E-1, standard: sample-2026, level: 1, reason: {zh: 大, en: large}}
              - {id: quick, scope: function, when: important, clause: E-1, rto: 4h, rpo: 30m, reason: {zh: 快, en: quick}}
            """,
            Clauses.Replace("provison", "provision", StringComparison.Ordinal));

        Assert.Empty(reading.Findings);
        var floors = reading.Value!.Packs.Single().Floors;
        Assert.Equal(("big", "E-1", "sample-2026", 1, FloorScope.System), (floors[0].Floor.Id, floors[0].Floor.Clause, floors[0].Floor.Standard, floors[0].Floor.Level, floors[0].Floor.Scope));
        Assert.Equal((TimeSpan.FromHours(4), TimeSpan.FromMinutes(30), FloorScope.Function), (floors[1].Floor.Rto, floors[1].Floor.Rpo, floors[1].Floor.Scope));
        Assert.Equal(Tri.True, floors[0].When.Evaluate(new SystemFacts { Important = true }));
        Assert.Equal(Tri.Unknown, floors[0].When.Evaluate(new SystemFacts()));
    }

    [Fact]
    public void Everything_wrong_with_floors_is_found_at_once()
    {
        var reading = Read(
            Head + """

            floors:
              - {id: a, when: important, clause: E-2, rto: 4h, reason: {zh: 甲, en: a}}
              - {id: b, when: important, clause: E-1, standard: sample-2026, reason: {zh: 乙, en: b}}
              - {id: c, when: important, clause: E-1, reason: {zh: 丙, en: c}}
              - {id: d, when: importent, clause: E-1, rto: 4h, reason: {zh: 丁, en: d}}
              - {id: a, when: important, clause: E-1, rto: 4h, reason: {zh: 戊, en: e}}
            """,
            Clauses.Replace("provison", "provision", StringComparison.Ordinal));

        Assert.Null(reading.Value);
        Assert.Equal(
            ["PCK001 floors/a", "PCK002 floors/a", "PCK005 ", "PCK012 floors/b", "PCK012 floors/c"],
            reading.Findings.Select(finding => $"{finding.Code} {finding.Path}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sample-2027", 1)]
    [InlineData("sample-2026", 2)]
    public void A_floor_of_a_level_that_is_not_there_stops_the_load(string standard, int level)
    {
        var reading = Read(
            Head + $$$"""

            floors:
              - {id: big, when: important, clause: E-1, standard: {{{standard}}}, level: {{{level}}}, reason: {zh: 大, en: large}}
            """,
            Clauses.Replace("provison", "provision", StringComparison.Ordinal));

        Assert.Null(reading.Value);
        Assert.Equal("PCK002", Assert.Single(reading.Findings).Code);
    }

    private static Outcome<Packs.Standards> Read(string head, string clauses)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.Copy(Path.Combine(Shipped.Folder, "facts.yaml"), Path.Combine(folder.FullName, "facts.yaml"));
            var texts = folder.CreateSubdirectory("sample-2026").CreateSubdirectory("clauses");
            File.WriteAllText(Path.Combine(folder.FullName, "sample-2026", "pack.yaml"), head);
            File.WriteAllText(Path.Combine(texts.FullName, "1.yaml"), clauses);
            return StandardsReader.Read(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
