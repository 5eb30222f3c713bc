using Planner.Inventory.Reading;
using Planner.Model.Findings;
using Planner.Rules.Projection;
using Planner.Rules.Requirements;
using Planner.Rules.Tests.Grading;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Requirements;

public sealed class ContradictionTests
{
    private const string Text = """
        apiVersion: planner/v1
        asOf: 2026-11-01
        organisation: {name: Bank, kind: bank, assets: 20000000000CNY, crossProvince: false}
        functions:
          - {id: pay, important: true, rto: 4h, rpo: 30m, maximumOutage: 6h, responseTime: 20m, verificationTime: 30m, systems: [front]}
        systems:
          - id: front
            important: true
            required:
              - {standard: gbt20988-2007, level: 4, basis: regulator, confirmedBy: Li, confirmedOn: 2026-01-15}
              - {standard: jrt0168-2018, level: 5, basis: policy, confirmedBy: Li, confirmedOn: 2026-01-15}
            rto: 30m
            rpo: 1m
            ownRecovery: 10m
            dependencies:
              - {on: keys, kind: hard}
              - {on: logs, kind: soft, degradedMode: print, degradedLimit: 8h}
              - {on: Carrier, kind: external}
          - {id: keys, rto: 20m, rpo: 1m}
          - {id: logs, rto: 8h, rpo: 1h}
        suppliers:
          - {id: carrier, systems: [front], rto: 30m}
        """;

    [Fact]
    public void An_estate_in_which_all_agrees_has_none() => Assert.Empty(Of(Text));

    [Theory]
    [InlineData("gbt20988-2007, level: 4", "gbt20988-2007, level: 3", "REQ001", "systems/front/required")]
    [InlineData("level: 5, basis: policy, confirmedBy: Li, confirmedOn: 2026-01-15}", "level: 6, basis: policy, confirmedBy: Li, confirmedOn: 2026-01-15}\n      - {standard: jrt0168-2018, level: 5, basis: policy, confirmedBy: Li, confirmedOn: 2026-02-15}", "REQ002", "systems/front/required[2]")]
    [InlineData("basis: regulator, confirmedBy: Li,", "basis: regulator,", "REQ003", "systems/front/required[0]")]
    [InlineData("basis: regulator, ", "", "REQ004", "systems/front/required[0]")]
    [InlineData("basis: regulator, confirmedBy: Li, confirmedOn: 2026-01-15", "basis: regulator, confirmedBy: Li", "REQ004", "systems/front/required[0]")]
    [InlineData("rto: 4h, rpo: 30m", "rto: 1h19m, rpo: 30m", "REQ005", "systems/front/rto")]
    [InlineData("rto: 4h, rpo: 30m", "rto: 4h, rpo: 59s", "REQ005", "systems/front/rpo")]
    [InlineData("{id: keys, rto: 20m", "{id: keys, rto: 20m1s", "REQ006", "systems/front/dependencies[0]")]
    [InlineData("maximumOutage: 6h", "maximumOutage: 79m", "REQ007", "systems/front/rto")]
    [InlineData("jrt0168-2018, level: 5", "jrt0168-2018, level: 4", "REQ008", "systems/front/required")]
    [InlineData("ownRecovery: 10m", "ownRecovery: 10m1s", "REQ006", "systems/front/dependencies[0]")]
    [InlineData("degradedMode: print, ", "", "REQ010", "systems/front/dependencies[1]")]
    [InlineData(", degradedLimit: 8h", "", "REQ010", "systems/front/dependencies[1]")]
    [InlineData("degradedLimit: 8h", "degradedLimit: 7h59m", "REQ011", "systems/front/dependencies[1]")]
    [InlineData("on: Carrier", "on: Somebody", "REQ012", "systems/front/dependencies[2]")]
    [InlineData("systems: [front], rto: 30m", "systems: [front]", "REQ012", "systems/front/dependencies[2]")]
    [InlineData("systems: [front], rto: 30m", "systems: [front], rto: 31m", "REQ013", "systems/front/dependencies[2]")]
    public void One_contradiction_is_one_warning_at_its_place(string old, string contradictory, string code, string path)
    {
        Assert.Equal(2, Text.Split(old).Length);
        var finding = Assert.Single(Of(Text.Replace(old, contradictory, StringComparison.Ordinal)), finding => finding.Code != "REQ009");

        Assert.Equal((code, path, Severity.Warning, true), (finding.Code, finding.Path, finding.Severity, finding.Hint?.Length > 0));
    }

    [Theory]
    [InlineData("rpo: 1m\n    ownRecovery", "rpo: 61s\n    ownRecovery", "systems/front/rpo")]
    [InlineData("jrt0168-2018, level: 5", "jrt0168-2018, level: 6", "systems/front/rto")]
    [InlineData("gbt20988-2007, level: 4", "gbt20988-2007, level: 3", "systems/front/rto")]
    public void A_level_and_objectives_that_do_not_fit_are_a_contradiction(string old, string contradictory, string path)
    {
        var found = Of(Text.Replace(old, contradictory, StringComparison.Ordinal)).Where(finding => finding.Code == "REQ009");

        Assert.Contains(path, found.Select(finding => finding.Path));
    }

    [Fact]
    public void Many_of_one_kind_are_told_in_part_with_their_number()
    {
        var many = Enumerable.Range(0, 25).Select(at => new Finding("REQ003", $"{at}")).Append(new Finding("REQ001", "one")).ToList();

        var told = Contradictions.Shortened(many, 10);

        Assert.Equal(12, told.Count);
        Assert.Equal("15 more of REQ003.", told.Single(finding => finding.Code == RequirementCodes.More.Code).Message);
    }

    private static List<Finding> Of(string text)
    {
        var read = EstateReader.Read(text, "estate.yaml");
        Assert.True(read.Value is not null, string.Join('\n', read.Findings));
        var index = new EstateIndex(read.Value);
        return [.. Contradictions.Of(new ProposedRequirements(Shipped.All, index, Bank.Day), index.Estate)];
    }
}
