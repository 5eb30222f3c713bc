using Planner.Inventory.Reading;
using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Inventory.Tests;

public sealed class EstateReaderTests
{
    [Fact]
    public void An_estate_without_a_mistake_is_read_without_a_finding()
    {
        var outcome = EstateReader.Read(SampleEstate.Yaml, "estate.yaml");
        Assert.Empty(outcome.Findings);
        var core = outcome.Value!.Systems!.Items[0];
        Assert.Equal((TimeSpan.FromHours(4), "db-full", TimeSpan.Zero), (core.Rto, core.Backups!.Items[0].Id, core.Replications!.Items[0].LagP99));
    }

    [Fact]
    public void Absent_none_and_partial_stay_apart()
    {
        var estate = EstateReader.Read(SampleEstate.Yaml, "estate.yaml").Value!;
        var (core, gateway) = (estate.Systems!.Items[0], estate.Systems.Items[1]);
        Assert.Null(gateway.Backups);
        Assert.Equal((0, false), (core.Transfers!.Items.Count, core.Transfers.Partial));
        Assert.Equal((1, true), (core.Backups!.Items[0].Copies!.Items.Count, core.Backups.Items[0].Copies!.Partial));
    }

    [Theory]
    [InlineData("planner/v1", "planner/v2", "EST001", "apiVersion")]
    [InlineData("{id: lb, kind: load-balancer}", "{id: lb, kind: load-balancer}, {id: lb, kind: dns}", "EST002", "systems/gateway/components/lb/id")]
    [InlineData("primarySite: dc-1\n    required", "primarySite: dc1\n    required", "EST003", "systems/core/primarySite")]
    [InlineData("components: [db, files]", "components: [db, flies]", "EST003", "systems/core/consistencyGroups/books/components[1]")]
    [InlineData("of: [db]\n", "of: [lb]\n", "EST003", "systems/core/backups/db-full/of[0]")]
    [InlineData("recoveryPlan: drp", "recoveryPlan: drq", "EST003", "systems/core/recoveryPlan")]
    [InlineData("kind: external", "kind: hard", "EST003", "systems/core/dependencies[1]/on")]
    [InlineData("{on: gateway", "{on: core", "EST005", "systems/core/dependencies[0]/on")]
    [InlineData("from: dc-1", "from: dc-2", "EST005", "links/l1/to")]
    [InlineData("systems/core/rto", "systems/core/rta", "EST006", "evidence[0]/covers[1]")]
    [InlineData("backups/db-full,", "backups/db-ful,", "EST006", "evidence[0]/covers[0]")]
    [InlineData("systems/core/rto", "systems/core/rto/x", "EST006", "evidence[0]/covers[1]")]
    [InlineData("validUntil: 2027-10-01", "validUntil: 2026-09-30", "EST010", "evidence[0]/validUntil")]
    [InlineData("validTo: 2027-12-31", "validTo: 2025-12-31", "EST010", "agreements/a1/validTo")]
    [InlineData("reviewBy: 2027-02-01", "reviewBy: 2026-01-31", "EST010", "procedures/media/reviewBy")]
    [InlineData("lastRun: {on: 2026-10-31", "lastRun: {on: 2026-11-02", "EST011", "systems/core/backups/db-full/lastRun/on")]
    [InlineData("collectedAt: 2026-10-01", "collectedAt: 2026-11-02", "EST011", "evidence[0]/collectedAt")]
    [InlineData("latitude: 31.23", "latitude: 91", "EST012", "sites/dc-1/latitude")]
    [InlineData("longitude: 117.22", "longitude: -180.5", "EST012", "sites/dc-2/longitude")]
    [InlineData("level: 5", "level: 7", "EST012", "systems/core/required[0]/level")]
    [InlineData("count: 6", "count: -1", "EST012", "staff/ops/count")]
    [InlineData("components: [db, files]", "components: []", "EST014", "systems/core/consistencyGroups/books/components")]
    [InlineData("systems: [core, gateway]", "systems: [core, core]", "EST015", "functions/payments/systems[1]")]
    [InlineData("hazards: [grid-east-3]", "hazards: [grid-east-3, ' Grid-East-3']", "EST015", "sites/dc-1/hazards[1]")]
    [InlineData("interval: 24h", "interval: 0s", "EST016", "systems/core/backups/db-full/interval")]
    [InlineData("duration: 3h\n", "duration: 24h1s\n", "EST017", "systems/core/backups/db-full/duration")]
    [InlineData("retention: 90d", "retention: 23h", "EST018", "systems/core/backups/db-full/retention")]
    [InlineData("unplannedDowntime: 26m", "unplannedDowntime: 366d1s", "EST020", "systems/core/service/unplannedDowntime")]
    public void One_mistake_is_one_error_at_its_place(string old, string mistake, string code, string path)
    {
        var text = SampleEstate.With(old, mistake);
        var outcome = EstateReader.Read(text, "estate.yaml");
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((code, path, Severity.Error, true), (finding.Code, finding.Path, finding.Severity, finding.Hint?.Length > 0));
        Assert.Null(outcome.Value);
        AssertPointsAtMistake(text, mistake, finding);
    }

    [Theory]
    [InlineData("statedBy: Zhang San", "statedBy: ' li lei'", "EST009", "evidence[0]/confirmedBy")]
    [InlineData("source: document", "source: observed", "EST008", "evidence[0]/source")]
    [InlineData("source: document", "source: drilled", "EST008", "evidence[0]/source")]
    [InlineData("standby: {site: dc-2", "standby: {site: dc-1", "EST019", "systems/core/standby/site")]
    [InlineData("version: \"3\", approvedOn", "version: \"3\", versionDate: 2026-03-02, approvedOn", "EST021", "recoveryPlans/drp/approvedOn")]
    [InlineData("approvedOn: 2026-03-01, exercise", "approvedOn: 2026-09-02, versionDate: 2026-09-02, exercise", "EST021", "recoveryPlans/drp/exercise")]
    [InlineData("maximumOutage: 4h, rto: 2h", "maximumOutage: 4h, rto: 4h1s", "EST022", "functions/payments/rto")]
    [InlineData("organisation/assets", "exercises/e1, incidents/i1/duration, systems/core/backups/db-full/lastRun", "EST023", "evidence[0]/covers[4]")]
    [InlineData("i1, systems: [gateway], on: 2026-05-05, duration: 26m", "i1, systems: [core], on: 2026-05-05, duration: 26m1s", "EST025", "systems/core/service/unplannedDowntime")]
    [InlineData("kind: full, scenario", "kind: tabletop, scenario", "EST013", "exercises/e1/achievedRto")]
    [InlineData("organisation/assets", "sites/dc-2/zone", "EST007", "evidence[0]/covers[2]")]
    [InlineData("organisation/assets", "systems/gateway/standby/site", "EST007", "evidence[0]/covers[2]")]
    [InlineData("staff:\n", "staff:\n    partial: true\n    items:\n", null, null)]
    public void What_only_weakens_a_statement_is_a_warning(string old, string mistake, string? code, string? path)
    {
        var outcome = EstateReader.Read(code is null ? SampleEstate.Yaml : SampleEstate.With(old, mistake), "estate.yaml");
        Assert.NotNull(outcome.Value);
        Assert.Equal(code is null ? [] : [(code, path, Severity.Warning)], outcome.Findings.Select(finding => (finding.Code, finding.Path, finding.Severity)));
    }

    [Theory]
    [InlineData("duration: 3h\n", "duration: 24h\n")]
    [InlineData("retention: 90d", "retention: 24h")]
    [InlineData("maximumOutage: 4h, rto: 2h", "maximumOutage: 4h, rto: 4h")]
    [InlineData("i1, systems: [gateway], on: 2026-05-05, duration: 26m", "i1, systems: [core], on: 2026-05-05, duration: 26m")]
    [InlineData("i1, systems: [gateway], on: 2026-05-05, duration: 26m", "i1, systems: [core], on: 2025-10-31, duration: 26h")]
    [InlineData("version: \"3\", approvedOn: 2026-03-01", "version: \"3\", versionDate: 2026-03-01, approvedOn: 2026-03-01")]
    [InlineData("{id: gateway, primarySite: dc-1", "{id: gateway, dependencies: [{on: core, kind: hard}], primarySite: dc-1")]
    public void What_only_just_fits_is_no_finding(string old, string fitting) => Assert.Empty(EstateReader.Read(SampleEstate.With(old, fitting), "estate.yaml").Findings);

    [Fact]
    public void A_circle_of_hard_dependencies_is_named_once_with_all_its_systems()
    {
        const string Three = "apiVersion: planner/v1\nasOf: 2026-11-01\nsystems:\n  - {id: a, dependencies: [{on: b, kind: hard}]}\n  - {id: b, dependencies: [{on: c, kind: hard}]}\n  - {id: c, dependencies: [{on: a, kind: hard}]}\n  - {id: d, dependencies: [{on: a, kind: hard}]}\n";
        var outcome = EstateReader.Read(Three, "estate.yaml");
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("EST024", "systems/a/dependencies", Severity.Warning, 4), (finding.Code, finding.Path, finding.Severity, finding.Line));
        Assert.StartsWith("'a', 'b', 'c' hard-depend", finding.Message, StringComparison.Ordinal);
        Assert.NotNull(outcome.Value);
    }

    [Fact]
    public void A_reference_into_a_list_that_is_absent_or_partial_is_a_warning()
    {
        const string Minimal = "apiVersion: planner/v1\nasOf: 2026-11-01\nsystems: [{id: a, primarySite: dc-9}]\n";
        Assert.Equal(("EST004", Severity.Warning), Summary(Assert.Single(EstateReader.Read(Minimal, "e").Findings)));
        Assert.Equal(("EST004", Severity.Warning), Summary(Assert.Single(EstateReader.Read(Minimal + "sites: {partial: true, items: [{id: dc-1}]}\n", "e").Findings)));
        Assert.Equal(("EST003", Severity.Error), Summary(Assert.Single(EstateReader.Read(Minimal + "sites: []\n", "e").Findings)));
    }

    [Fact]
    public void What_only_the_ledger_may_claim_is_read_as_declared_unless_the_caller_is_the_ledger()
    {
        var text = SampleEstate.With("source: document", "source: drilled");
        Assert.Equal(EvidenceSource.Declared, EstateReader.Read(text, "e").Value!.Evidence!.Items[0].Source);
        Assert.Equal(EvidenceSource.Drilled, EstateReader.Read(text, "e", EvidenceSource.Drilled).Value!.Evidence!.Items[0].Source);
        Assert.Equal(EvidenceSource.Declared, EstateReader.Read(SampleEstate.With("source: document", "source: imported"), "e", EvidenceSource.Document).Value!.Evidence!.Items[0].Source);
    }

    [Fact]
    public void Ten_mistakes_are_ten_findings_in_one_go_each_with_place_and_advice()
    {
        (string Old, string Mistake, string Code)[] planted =
        [
            ("name: Main, ", "nmae: Main, ", "DOC011"),
            ("{id: dc-2, region", "{id: dc-1, region", "EST002"),
            ("bandwidth: 1Gbit/s", "bandwidth: 1Gbps", "DOC014"),
            ("kind: database", "kind: databse", "DOC015"),
            ("interval: 24h", "interval: 24 hours", "DOC014"),
            ("{on: gateway", "{on: gatewya", "EST003"),
            ("coverage: around-the-clock", "coverage: [around-the-clock]", "DOC013"),
            ("count: 6", "count: -6", "EST012"),
            (", on: 2026-05-05", "", "DOC012"),
            ("systems/core/backups/db-full,", "systems/core/backup/db-full,", "EST006"),
        ];

        // dc-2 is gone, so what referred to it goes to the site that is left.
        var text = planted.Aggregate(SampleEstate.Yaml, (yaml, change) => yaml.Replace(change.Old, change.Mistake, StringComparison.Ordinal))
            .Replace("to: dc-2", "to: dc-1", StringComparison.Ordinal).Replace("site: dc-2", "site: dc-1", StringComparison.Ordinal).Replace("from: dc-1", "from: dc-3", StringComparison.Ordinal)
            .Replace("standby: {site: dc-1", "standby: {site: dc-3", StringComparison.Ordinal)
            .Replace("links:", "  - {id: dc-3}\nlinks:", StringComparison.Ordinal);
        var findings = EstateReader.Read(text, "estate.yaml").Findings;
        Assert.Equal(planted.Select(change => change.Code).Order(), findings.Select(finding => finding.Code).Order());
        Assert.All(findings, finding => Assert.True(finding is { Line: > 0, Column: > 0, Hint.Length: > 0, Path.Length: > 0, File: "estate.yaml" }, finding.ToString()));
        Assert.Equal(findings.Select(finding => (finding.Line, finding.Column)).Order(), findings.Select(finding => (finding.Line, finding.Column)));
    }

    [Fact]
    public void A_bad_id_is_one_finding_although_others_refer_to_it() =>
        Assert.Equal("DOC014", Assert.Single(EstateReader.Read(SampleEstate.Yaml.Replace("dc-2", "dc 2", StringComparison.Ordinal), "e").Findings).Code);

    [Fact]
    public void Every_date_of_the_estate_is_either_one_that_has_happened_or_the_end_of_a_promise()
    {
        string[] ahead = ["EvidenceEntry.ValidUntil", "Agreement.ValidFrom", "Agreement.ValidTo", "Procedure.ReviewBy", "GapAction.Due", "AcceptedRisk.Until", "Estate.AsOf"];
        var dates = Inside(typeof(Estate), [])
            .SelectMany(type => type.GetProperties().Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(DateOnly)).Select(property => (type, property.Name)));
        Assert.All(dates, date => Assert.True(
            ahead.Contains($"{date.type.Name}.{date.Name}") || ValueCheck.Happened(RandomEstate.Make(date.type, 1)).Any(happened => happened.Member == date.Name),
            $"{date.type.Name}.{date.Name}"));
    }

    /// <summary>A record type and all that it may hold.</summary>
    private static HashSet<Type> Inside(Type type, HashSet<Type> seen)
    {
        var inner = type.GetGenericArguments().FirstOrDefault() ?? type;
        if (inner.Namespace == typeof(Estate).Namespace && seen.Add(inner))
        {
            inner.GetProperties().ToList().ForEach(property => Inside(property.PropertyType, seen));
        }

        return seen;
    }

    private static (string Code, Severity Severity) Summary(Finding finding) => (finding.Code, finding.Severity);

    /// <summary>The place of a finding lies on the line that was changed, at the beginning of a value or record.</summary>
    private static void AssertPointsAtMistake(string text, string mistake, Finding finding)
    {
        Assert.Equal(1 + text[..text.IndexOf(mistake, StringComparison.Ordinal)].Count(letter => letter == '\n'), finding.Line);
        var line = text.Split('\n')[finding.Line!.Value - 1];
        Assert.True(line[finding.Column!.Value - 2] is ' ' or '[' && line[finding.Column.Value - 1] is not ' ', line[(finding.Column.Value - 2)..]);
    }
}
