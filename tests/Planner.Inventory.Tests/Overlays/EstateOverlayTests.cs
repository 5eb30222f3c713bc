using System.Text.Json;
using Planner.Documents;
using Planner.Inventory.Overlays;
using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Inventory.Tests.Overlays;

public sealed class EstateOverlayTests
{
    private static readonly DateOnly Day = new(2026, 9, 1);

    private static readonly Estate Estate = new()
    {
        ApiVersion = "planner/v1",
        AsOf = new DateOnly(2026, 1, 1),
        Sites = new Listing<Site>([new Site { Id = "a" }, new Site { Id = "b" }]),
        Systems = new Listing<SystemRecord>(
        [
            new SystemRecord
            {
                Id = "core",
                Rto = TimeSpan.FromMinutes(30),
                Components = new Listing<Component>([new Component { Id = "db", Kind = ComponentKind.Database }]),
                Replications = new Listing<Replication>(
                [
                    new Replication { Id = "r1", To = "b", Mode = ReplicationMode.Synchronous, Strict = true, LagP99 = TimeSpan.FromSeconds(1) },
                    new Replication { Id = "r2", To = "b" },
                ]),
            },
            new SystemRecord { Id = "other" },
        ]),
    };

    [Fact]
    public void What_was_observed_decides_and_only_that_is_covered()
    {
        var outcome = Apply(Seen(new Replication { Id = "r1", Mode = ReplicationMode.Asynchronous, LagP99 = TimeSpan.FromSeconds(40) }, partial: true), trusted: true);

        var replication = outcome.Value!.Systems!.Items[0].Replications!.Items[0];
        Assert.Equal((ReplicationMode.Asynchronous, TimeSpan.FromSeconds(40), "b", true), (replication.Mode!.Value, replication.LagP99!.Value, replication.To, replication.Strict!.Value));
        var entry = Assert.Single(outcome.Value.Evidence!.Items);
        Assert.Equal((EvidenceSource.Observed, Day), (entry.Source, entry.CollectedAt));
        Assert.Equal(["systems/core/replications/r1/mode", "systems/core/replications/r1/lagP99"], entry.Covers);
        Assert.Empty(outcome.Findings);
    }

    [Fact]
    public void Evidence_in_a_file_is_read_as_declared_and_what_does_not_hold_is_not_taken()
    {
        var overlay = Overlay() with
        {
            Evidence =
            [
                new EvidenceEntry { Covers = ["systems/core/rto", "systems/nobody/rto", "systems/core/rpo"], Source = EvidenceSource.Document, CollectedAt = Day, StatedBy = "Li Na", ConfirmedBy = "li na " },
                new EvidenceEntry { Covers = ["systems/nobody/rto"], Source = EvidenceSource.Document, CollectedAt = Day },
                new EvidenceEntry { Covers = ["systems/core/rto"], Source = EvidenceSource.Drilled, CollectedAt = Day, ValidUntil = Day.AddDays(-1) },
            ],
        };

        var outcome = EstateOverlay.Apply(Estate, overlay, trusted: false);

        var entry = Assert.Single(outcome.Value!.Evidence!.Items);
        Assert.Equal(EvidenceSource.Declared, entry.Source);
        Assert.Equal(["systems/core/rto", "systems/core/rpo"], entry.Covers);
        Assert.Equal(
            ["OVL008 evidence[0]", "OVL008 evidence[0]", "OVL008 evidence[1]", "OVL009 evidence[0]", "OVL010 evidence[2]"],
            outcome.Findings.Where(finding => finding.Code != "OVL003").Select(finding => $"{finding.Code} {finding.Path}").Order());
    }

    [Fact]
    public void A_file_that_claims_observations_fills_gaps_as_declared_and_replaces_nothing()
    {
        var outcome = Apply(Seen(new Replication { Id = "r1", Mode = ReplicationMode.Synchronous, LagP99 = TimeSpan.FromMilliseconds(1), Continuous = true }, partial: false), trusted: false);

        var replications = outcome.Value!.Systems!.Items[0].Replications!.Items;
        Assert.Equal(2, replications.Count);
        Assert.Equal((TimeSpan.FromSeconds(1), true), (replications[0].LagP99!.Value, replications[0].Continuous!.Value));
        var entry = Assert.Single(outcome.Value.Evidence!.Items);
        Assert.Equal(EvidenceSource.Declared, entry.Source);
        Assert.Equal(["systems/core/replications/r1/continuous"], entry.Covers);
        Assert.Equal(["OVL003 source", "OVL006 systems/core/replications/r1/lagP99"], outcome.Findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.All(outcome.Findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void A_complete_list_says_that_the_rest_is_gone_and_a_partial_one_does_not()
    {
        var replication = new Replication { Id = "r2", Continuous = true };

        Assert.Equal(["r2"], Apply(Seen(replication, partial: false), trusted: true).Value!.Systems!.Items[0].Replications!.Items.Select(item => item.Id));
        Assert.Equal(["r1", "r2"], Apply(Seen(replication, partial: true), trusted: true).Value!.Systems!.Items[0].Replications!.Items.Select(item => item.Id));
    }

    [Fact]
    public void An_empty_list_states_that_there_is_none()
    {
        var outcome = Apply(new ObservedSystem { Id = "core", Backups = new Listing<Backup>([]) }, trusted: true);

        Assert.Empty(outcome.Value!.Systems!.Items[0].Backups!.Items);
        Assert.Equal(["systems/core/backups"], Assert.Single(outcome.Value.Evidence!.Items).Covers);
    }

    [Fact]
    public void What_the_estate_does_not_have_is_not_taken_and_is_named()
    {
        var outcome = EstateOverlay.Apply(Estate, Overlay() with
        {
            Systems = [new ObservedSystem { Id = "gone", Standby = new Standby() }, Seen(new Replication { Id = "r1", To = "mars", Of = new Listing<string>(["db", "nothing"]) }, partial: true)],
            Exercises = [Drill("d1", "gone"), Drill("d2", "gone", "core")],
        }, trusted: true);

        Assert.Equal(["OVL004 systems/gone", "OVL005 systems/core/replications/r1/of", "OVL005 systems/core/replications/r1/to", "OVL004 exercises/d1", "OVL004 exercises/d2"],
            outcome.Findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.Equal("b", outcome.Value!.Systems!.Items[0].Replications!.Items[0].To);
        Assert.Equal(["core"], Assert.Single(outcome.Value.Exercises!.Items).Systems);
    }

    [Fact]
    public void Drills_from_the_ledger_are_added_and_covered_as_drilled()
    {
        var overlay = Overlay() with { Source = EvidenceSource.Drilled, Fingerprint = "abc", Exercises = [Drill("d1", "core")] };
        var outcome = EstateOverlay.Apply(Estate, overlay, trusted: true);

        Assert.True(outcome.Value!.Exercises!.Partial);
        var entry = Assert.Single(outcome.Value.Evidence!.Items);
        Assert.Equal((EvidenceSource.Drilled, "abc", "exercises/d1"), (entry.Source, entry.Fingerprint, Assert.Single(entry.Covers)));
    }

    [Fact]
    public void A_drill_that_the_estate_tells_otherwise_is_decided_by_the_ledger_not_by_a_file()
    {
        var told = Estate with { Exercises = new Listing<Exercise>([Drill("d1", "core") with { AchievedRto = TimeSpan.FromMinutes(1) }]) };
        var overlay = Overlay() with { Exercises = [Drill("d1", "core") with { AchievedRto = TimeSpan.FromMinutes(50) }] };

        Assert.Equal(TimeSpan.FromMinutes(50), EstateOverlay.Apply(told, overlay, trusted: true).Value!.Exercises!.Items[0].AchievedRto);
        var file = EstateOverlay.Apply(told, overlay, trusted: false);
        Assert.Equal(TimeSpan.FromMinutes(1), file.Value!.Exercises!.Items[0].AchievedRto);
        Assert.Contains(file.Findings, finding => finding is { Code: "OVL006", Path: "exercises/d1" });
    }

    [Fact]
    public void What_only_people_know_of_a_drill_from_the_ledger_stays_and_is_not_covered_as_drilled()
    {
        var told = Drill("d1", "core") with { AchievedRto = null, NotifiedOn = Day.AddDays(-9), ReportedOn = Day.AddDays(20), ScenarioWritten = true };
        var measured = Drill("d1", "core") with { AchievedRto = TimeSpan.FromMinutes(50), Logged = true };
        var outcome = EstateOverlay.Apply(Estate with { Exercises = new Listing<Exercise>([told]) }, Overlay() with { Exercises = [measured] }, trusted: true).Value!;

        var drill = Assert.Single(outcome.Exercises!.Items);
        Assert.Equal((TimeSpan.FromMinutes(50), true, told.NotifiedOn, told.ReportedOn, true), (drill.AchievedRto, drill.Logged, drill.NotifiedOn, drill.ReportedOn, drill.ScenarioWritten));
        var covers = Assert.Single(outcome.Evidence!.Items).Covers;
        Assert.Contains("exercises/d1/logged", covers);
        Assert.DoesNotContain(covers, path => path is "exercises/d1" or "exercises/d1/notifiedOn" or "exercises/d1/reportedOn" or "exercises/d1/scenarioWritten");
    }

    [Fact]
    public void Another_drill_under_the_same_id_lends_nothing_to_the_one_in_the_ledger()
    {
        var told = Drill("d1", "core") with { On = Day.AddDays(-400), NotifiedOn = Day.AddDays(-409) };
        var outcome = EstateOverlay.Apply(Estate with { Exercises = new Listing<Exercise>([told]) }, Overlay() with { Exercises = [Drill("d1", "core")] }, trusted: true).Value!;

        Assert.Null(Assert.Single(outcome.Exercises!.Items).NotifiedOn);
        Assert.Equal(["exercises/d1"], Assert.Single(outcome.Evidence!.Items).Covers);
    }

    [Fact]
    public void Every_member_of_a_drill_that_the_ledger_knows_is_taken()
    {
        var seen = FullSample.Drill;
        var told = new Exercise { Id = seen.Id, Systems = seen.Systems, Kind = seen.Kind, On = seen.On };
        var outcome = EstateOverlay.Apply(Estate with { Exercises = new Listing<Exercise>([told]) }, Overlay() with { Exercises = [seen] }, trusted: true).Value!;

        Assert.Empty(FullSample.NullsIn(seen));
        Assert.Equal(JsonSerializer.Serialize(seen), JsonSerializer.Serialize(Assert.Single(outcome.Exercises!.Items)));
    }

    [Fact]
    public void Evidence_in_a_file_is_lowered_to_declared_and_from_the_ledger_kept()
    {
        var overlay = Overlay() with { Evidence = [new EvidenceEntry { Covers = ["systems/core/standby"], Source = EvidenceSource.Drilled, CollectedAt = Day }] };

        Assert.Equal(EvidenceSource.Drilled, EstateOverlay.Apply(Estate, overlay, trusted: true).Value!.Evidence!.Items[0].Source);
        Assert.Equal(EvidenceSource.Declared, EstateOverlay.Apply(Estate, overlay, trusted: false).Value!.Evidence!.Items[0].Source);
    }

    [Fact]
    public void Another_format_or_source_is_refused()
    {
        var outcome = EstateOverlay.Apply(Estate, Overlay() with { Format = "planner/overlay/v9", Source = EvidenceSource.Imported }, trusted: true);

        Assert.Null(outcome.Value);
        Assert.Equal(["OVL001", "OVL002"], outcome.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Every_value_that_can_be_seen_is_taken()
    {
        var all = FullSample.System;
        var outcome = Apply(all, trusted: true);

        var core = outcome.Value!.Systems!.Items[0];
        var taken = new ObservedSystem
        {
            Id = core.Id,
            Components = core.Components,
            Backups = core.Backups,
            Transfers = core.Transfers,
            Replications = core.Replications,
            Standby = core.Standby,
            StandbyNetwork = core.StandbyNetwork,
            Service = core.Service,
        };
        Assert.Empty(outcome.Findings);
        Assert.Equal(JsonSerializer.Serialize(all), JsonSerializer.Serialize(taken));
        Assert.Empty(FullSample.NullsIn(all));
        var paths = new DocumentPaths(outcome.Value);
        Assert.All(outcome.Value.Evidence!.Items[0].Covers, path => Assert.True(paths.Find(path).Value is not null, path));
    }

    [Fact]
    public void An_overlay_is_written_and_read_as_a_document()
    {
        var overlay = Overlay() with { Systems = [FullSample.System], Exercises = [Drill("d1", "core")] };

        var read = DocumentReader.Read<Overlay>(DocumentWriter.ToYaml(overlay), "overlay.yaml");
        Assert.Empty(read.Findings);
        Assert.Equal(JsonSerializer.Serialize(overlay), JsonSerializer.Serialize(read.Value));
    }

    private static Outcome<Estate> Apply(ObservedSystem system, bool trusted) => EstateOverlay.Apply(Estate, Overlay() with { Systems = [system] }, trusted);

    private static Overlay Overlay() => new() { Format = "planner/overlay/v1", CollectedAt = Day, Source = EvidenceSource.Observed };

    private static ObservedSystem Seen(Replication replication, bool partial) =>
        new() { Id = "core", Replications = new Listing<Replication>([replication], partial) };

    private static Exercise Drill(string id, params string[] systems) =>
        new() { Id = id, Systems = systems, Kind = ExerciseKind.Full, On = Day, Result = CheckResult.Passed };
}
