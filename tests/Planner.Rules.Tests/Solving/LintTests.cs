using Planner.Model.Findings;
using Planner.Rules.Linting;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Solving;

/// <summary>Planted mistakes are found at their place, and the standards as they ship have none.</summary>
public sealed class LintTests
{
    private const string Head = """
        id: sample-2026
        number: S 1
        title: {zh: 例, en: Sample}
        status: in-force
        claim: level
        clauseCount: 2
        coverage: {zh: 全部, en: all}
        levels: [{level: 1, name: {zh: 一, en: one}}, {level: 2, name: {zh: 二, en: two}}]
        elements: [{id: E, name: {zh: 要素, en: Element}}, {id: F, name: {zh: 其他, en: Other}}]
        parameters:
          - {id: least, type: double, value: '0.5', meaning: {zh: 最小, en: least}}
        """;

    private const string Clauses = """
        clauses:
          - id: E-1
            element: E
            level: 1
            requires: {zh: 有备用, en: There is a standby}
            kind: measurable
            check: standby.capacity >= params.least
            evidence: {sources: [document]}
            remedies: [{zh: 建, en: build}]
            verification: recall
            sources: [recall]
            examples: {pass: [{standby: {capacity: 0.5}}], fail: [{standby: {capacity: 0.4}}], unknown: [{}]}
          - id: E-2
            element: E
            level: 2
            requires: {zh: 有备用, en: There is a standby}
            kind: measurable
            check: standby.capacity >= 1.0
            evidence: {sources: [document]}
            remedies: [{zh: 建, en: build}]
            verification: recall
            sources: [recall]
            examples: {pass: [{standby: {capacity: 1.0}}], fail: [{standby: {capacity: 0.9}}], unknown: [{}]}
        """;

    [Fact]
    public void A_sound_pack_has_no_findings()
    {
        using var folder = new Folder(Head, Clauses);

        Assert.Empty(folder.Lint());
    }

    [Theory]
    [InlineData("LNT001", 5, 20, "requires: {zh: 有备用, en: There is a standby}\n    kind: measurable\n    check: standby.capacity >= params", "requires: {zh: standby, en: There is a standby}\n    kind: measurable\n    check: standby.capacity >= params")]
    [InlineData("LNT001", 9, 28, "remedies: [{zh: 建, en: build}]\n    verification: recall\n    sources: [recall]\n    examples: {pass: [{standby: {capacity: 0.5", "remedies: [{zh: 建, en: ''}]\n    verification: recall\n    sources: [recall]\n    examples: {pass: [{standby: {capacity: 0.5")]
    [InlineData("LNT002", 12, 59, "fail: [{standby: {capacity: 0.4}}]", "fail: [{standby: {capacity: 0.5}}]")]
    [InlineData("LNT002", 12, 23, "pass: [{standby: {capacity: 0.5}}]", "pass: [{}]")]
    [InlineData("LNT003", 13, 5, "fail: [{standby: {capacity: 0.9}}], unknown: [{}]", "unknown: [{}]")]
    [InlineData("LNT004", 13, 5, "sources: [recall]\n    examples: {pass: [{standby: {capacity: 1.0", "examples: {pass: [{standby: {capacity: 1.0")]
    [InlineData("LNT007", 2, 5, "check: standby.capacity >= 1.0", "check: standby.capacity >= 0.4")]
    [InlineData("LNT007", 2, 5, "check: standby.capacity >= 1.0", "check: standby.provision == 'full'")]
    public void A_planted_mistake_is_found_at_its_place(string code, int line, int column, string sound, string broken)
    {
        Assert.Contains(sound, Clauses, StringComparison.Ordinal);
        using var folder = new Folder(Head, Clauses.Replace(sound, broken, StringComparison.Ordinal));

        Assert.Contains((code, "1.yaml", line, column), folder.Lint().Select(finding => (finding.Code, finding.File, finding.Line!.Value, finding.Column!.Value)));
    }

    [Theory]
    [InlineData("LNT005", "standby.capacity >= 1.0 && standby.capacity < 1.0")]
    [InlineData("LNT005", "criticalData.exists(d, d.backups.exists(b, b.interval < duration('1h') && b.lastRunAge > b.interval + duration('1h') && b.lastRunAge <= duration('1h')))")]
    [InlineData("LNT006", "standby.capacity >= 0.0")]
    [InlineData("LNT006", "standby.clustered || !standby.clustered")]
    [InlineData("LNT006", "criticalData.all(d, d.backups.exists(b, b.interval >= duration('0s')) || size(d.backups) >= 0)")]
    public void A_clause_that_nothing_meets_or_nothing_refutes_is_found_at_its_check(string code, string check)
    {
        using var folder = new Folder(Head, Clauses.Replace("check: standby.capacity >= 1.0", $"check: \"{check}\"", StringComparison.Ordinal));

        Assert.Contains((code, "1.yaml", 18, 12), folder.Lint().Select(finding => (finding.Code, finding.File, finding.Line!.Value, finding.Column!.Value)));
    }

    [Fact]
    public void A_level_that_falls_behind_is_shown_by_facts()
    {
        using var folder = new Folder(Head, Clauses.Replace("check: standby.capacity >= 1.0", "check: standby.capacity >= 0.4", StringComparison.Ordinal));

        var finding = Assert.Single(folder.Lint(), finding => finding.Code == "LNT007");
        var shown = double.Parse(finding.Message.Split("standby.capacity = ")[1].TrimEnd('.'), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(shown, 0.4, 0.4999);
    }

    [Fact]
    public void What_another_element_of_the_level_asks_may_carry_an_implication_and_is_named()
    {
        using var folder = new Folder(
            Head.Replace("clauseCount: 2", "clauseCount: 3", StringComparison.Ordinal),
            Clauses.Replace("check: standby.capacity >= 1.0", "check: standby.clustered", StringComparison.Ordinal) + "\n" + """
              - id: F-2
                element: F
                level: 2
                requires: {zh: 有备用, en: There is a standby}
                kind: measurable
                check: standby.capacity >= 1.0
                evidence: {sources: [document]}
                remedies: [{zh: 建, en: build}]
                verification: recall
                sources: [recall]
                examples: {pass: [{standby: {capacity: 1.0}}], fail: [{standby: {capacity: 0.9}}], unknown: [{}]}
            """);

        var finding = Assert.Single(folder.Lint(), finding => finding.Code == "LNT008");
        Assert.Equal((2, 5, "E at level 2 implies 'E-1' only together with F of that level."), (finding.Line, finding.Column, finding.Message));
    }

    [Fact]
    public void A_parameter_that_no_clause_uses_is_found_at_its_place()
    {
        using var folder = new Folder(Head, Clauses.Replace("params.least", "0.5", StringComparison.Ordinal));

        Assert.Equal([("LNT011", "pack.yaml", 11, 5)], folder.Lint().Select(finding => (finding.Code, finding.File, finding.Line!.Value, finding.Column!.Value)));
    }

    [Fact]
    public void An_id_given_twice_is_found_at_the_second()
    {
        using var folder = new Folder(Head, Clauses.Replace("id: E-2", "id: E-1", StringComparison.Ordinal));

        Assert.Contains(("PCK001", "1.yaml", 13, 5), folder.Lint().Select(finding => (finding.Code, finding.File, finding.Line ?? 0, finding.Column ?? 0)));
    }

    [Fact]
    public void A_catalogue_that_does_not_fit_the_facts_or_holds_facts_nobody_asks_for_is_told()
    {
        using var folder = new Folder(Head, Clauses);
        var path = Path.Combine(folder.FullName, "facts.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("    unit: ratio\n", "", StringComparison.Ordinal).Replace("name: rtoObjective\n    type: duration", "name: rtoObjective\n    type: int", StringComparison.Ordinal));
        var lines = File.ReadAllLines(path);

        var findings = PackLint.Run(folder.FullName, null, TestContext.Current.CancellationToken);

        Assert.Equal(
            [("LNT012", Line("rtoObjective")), ("LNT012", Line("standby.capacity"))],
            findings.Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Code, finding.Line!.Value)));
        Assert.Contains(("LNT010", Line("staff.count")), findings.Select(finding => (finding.Code, finding.Line!.Value)));
        int Line(string fact) => Array.FindIndex(lines, line => line == $"  - name: {fact}") + 1;
    }

    // standards/README.md: D6 alone implies level 2 only together with D2 and D3 of level 3.
    [Fact]
    public void The_standards_as_they_ship_have_no_mistake_and_level_3_of_D6_leans_on_D2_and_D3()
    {
        var findings = PackLint.Run(Shipped.Folder, null, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(findings, finding => finding.Severity != Severity.Note);
        Assert.Equal(
            ["D6 at level 3 implies 'A.2-D6-d' only together with D2 of that level.", "D6 at level 3 implies 'A.2-D6-e' only together with D3 of that level."],
            findings.Where(finding => finding.Code == LintCodes.LeansOn.Code && finding.Path!.StartsWith("clauses/A.", StringComparison.Ordinal)).Select(finding => finding.Message));
    }
}
