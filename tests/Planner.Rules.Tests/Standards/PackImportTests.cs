using Planner.Model.Standards;
using Planner.Rules.Packs;

namespace Planner.Rules.Tests.Standards;

/// <summary>A licensed user's own text, brought into the pack of which only titles are known.</summary>
public sealed class PackImportTests : IDisposable
{
    private const string Filled = """
        pack: gbt20988-2025
        levels: [{level: 1, name: {zh: 一, en: one}}]
        elements: [{id: X1, name: {zh: 要素, en: Element}}]
        clauses:
          - id: "5.1"
            element: ch5
            role: duty
            requires: {zh: 有领导小组, en: A group leads}
            kind: attestation
            check: organisation.groups.exists(g, g.duty == 'leading')
            evidence: {sources: [document], maxAge: 366d}
            remedies: [{zh: 设立, en: set it up}]
            verification: verified
            sources: [own copy]
            examples:
              pass: [{organisation: {groups: [{id: l, duty: leading}]}}]
              fail: [{organisation: {groups: []}}]
              unknown: [{}]
          - id: X-1
            element: X1
            level: 1
            requires: {zh: 有备用, en: There is a standby}
            kind: measurable
            check: standby.provision != 'none'
            evidence: {sources: [document], maxAge: 366d}
            remedies: [{zh: 建, en: build}]
            verification: verified
            sources: [own copy]
        """;

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory();

    private string Own => Path.Combine(place.FullName, "own");

    private PackImport Import => new(Shipped.Folder, Own);

    public void Dispose() => place.Delete(recursive: true);

    [Fact]
    public void Brought_clauses_take_the_place_of_titles_and_new_ones_are_added()
    {
        var brought = Import.Read(Written(Filled)).Value!;

        Assert.Empty(brought.WriteInto(Own));
        var pack = StandardsReader.Read(Shipped.Folder, ["gbt20988-2025"], Own).Value!.Packs.Single().Standard;
        Assert.Equal((18, 16), (pack.Clauses.Count, pack.Clauses.Count(clause => clause.Verification == VerificationStatus.Placeholder)));
        Assert.Equal("organisation.groups.exists(g, g.duty == 'leading')", pack.Clauses.Single(clause => clause.Id == "5.1").Check);
        Assert.Equal(Claim.KeyIndicators, pack.Claim);
        Assert.Equal(["gbt20988-2025"], Directory.GetFileSystemEntries(Own).Select(Path.GetFileName));
    }

    [Fact]
    public void What_changed_is_told_beside_the_nearest_clauses_of_2007()
    {
        var changes = Import.Read(Written(Filled)).Value!.Changes.ToDictionary(change => change.Clause.Id);

        Assert.Equal(["5.1", "X-1"], changes.Keys);
        Assert.Equal((VerificationStatus?)VerificationStatus.Placeholder, changes["5.1"].Was);
        Assert.Equal(["gbt20988-2007/4.2-a"], changes["5.1"].Corresponds);
        Assert.Null(changes["X-1"].Was);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_and_nothing_is_written()
    {
        var wrong = Filled.Replace("organisation.groups", "organisation.grops", StringComparison.Ordinal)
            .Replace("level: 1\n    requires", "level: 2\n    requires", StringComparison.Ordinal);

        var reading = Import.Read(Written(wrong));

        Assert.Null(reading.Value);
        Assert.Equal(["PCK002", "PCK005"], reading.Findings.Select(finding => finding.Code).Distinct().Order());
        Assert.False(Directory.Exists(Own));
    }

    [Fact]
    public void A_clause_that_misjudges_its_own_example_is_refused()
    {
        var wrong = Filled.Replace("unknown: [{}]", "unknown: [{organisation: {groups: []}}]", StringComparison.Ordinal);

        Assert.Equal("PCK009", Assert.Single(Import.Read(Written(wrong)).Findings).Code);
    }

    [Fact]
    public void The_level_is_claimed_only_when_no_title_is_left()
    {
        var early = Import.Read(Written("claim: level\n" + Filled));

        Assert.Equal("PCK010", Assert.Single(early.Findings).Code);
    }

    [Fact]
    public void With_every_title_filled_in_the_level_is_claimed()
    {
        var titles = Shipped.Pack("gbt20988-2025").Standard.Clauses.Where(clause => clause.Id != "5.1").Select(clause =>
            $"  - {{id: '{clause.Id}', as: '5.1', element: {clause.Element}, verification: verified, sources: [own copy]}}");

        var brought = Import.Read(Written("claim: level\n" + Filled + "\n" + string.Join('\n', titles)));

        Assert.Empty(brought.Findings);
        Assert.Equal(Claim.Level, brought.Value!.Claim);
    }

    [Fact]
    public void A_form_that_nobody_filled_in_is_refused()
    {
        var form = Import.Skeleton("gbt20988-2025").Value!;

        Assert.Equal("PCK011", Assert.Single(Import.Read(Written(form)).Findings).Code);
    }

    [Fact]
    public void The_form_names_every_title()
    {
        var form = Import.Skeleton("gbt20988-2025").Value!;

        Assert.All(Shipped.Pack("gbt20988-2025").Standard.Clauses, clause => Assert.Contains($"id: \"{clause.Id}\"", form, StringComparison.Ordinal));
        Assert.Equal("PCK011", Assert.Single(Import.Skeleton("gbt20988-2007").Findings).Code);
    }

    [Fact]
    public void A_second_import_builds_on_the_first()
    {
        Assert.Empty(Import.Read(Written(Filled)).Value!.WriteInto(Own));
        var more = Filled[..Filled.IndexOf("levels:", StringComparison.Ordinal)] + "clauses:\n  - {id: '5.2', as: '5.1', verification: verified, sources: [own copy]}\n";

        Assert.Empty(Import.Read(Written(more)).Value!.WriteInto(Own));

        var pack = StandardsReader.Read(Shipped.Folder, ["gbt20988-2025"], Own).Value!.Packs.Single().Standard;
        Assert.Equal(["5.1", "5.2", "X-1"], pack.Clauses.Where(clause => clause.Check is not null).Select(clause => clause.Id));
    }

    private string Written(string text)
    {
        var path = Path.Combine(place.FullName, "form.yaml");
        File.WriteAllText(path, text);
        return path;
    }
}
