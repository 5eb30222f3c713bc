using Planner.Model.Comparing;
using Planner.Model.Estates;
using Planner.Model.Grading;

namespace Planner.Rules.Tests.Comparing;

/// <summary>One fact of the example bank is edited, and exactly the verdicts move that the clauses say, derived by hand from their text.</summary>
public sealed class EditedBankTests
{
    // D1-a asks for a full backup at most 168 h apart at levels 1 and 2, and 24 h from level 3. D1-b asks for 7 d (offSiteInterval) at every level: still met.
    [Fact]
    public void A_weekly_instead_of_a_daily_backup_breaks_the_daily_clauses_only()
    {
        var difference = EditedBank.Edit("  - id: core\n", "interval: 24h", "interval: 7d");

        Equal(difference, Of("core", "Pass → Fail", "A.3-D1-a", "A.4-D1-a", "A.5-D1-a", "A.6-D1-a"));
        var cause = Assert.Single(EditedBank.Causes(difference));
        // 24h and 1d are the same value; it is written in its shortest form.
        Assert.Equal(("systems/core/backups/full/interval", "1d", "7d", false), (cause.Path, cause.Before!.Value, cause.After!.Value, cause.IsEvidence));
        var grade = Assert.Single(difference.Systems);
        Assert.Equal((Direction.Fell, new Levels(5, 5, 5), new Levels(2, 2, 2)), (grade.Direction, grade.Before!.Value, grade.After!.Value));
        Assert.Equal(["D1"], grade.Elements.Select(element => element.Element));
    }

    // realTimeLag is 30 s, batchInterval 12 h: 45 s is no longer real time and still a batch. The copy to c lags 25 s, but c is not the standby site. A.6-D1-c failed before (not strict).
    [Fact]
    public void A_replication_that_lags_45_seconds_is_no_longer_real_time()
    {
        var difference = EditedBank.Edit("  - id: core\n", "lagP99: 40ms", "lagP99: 45s");

        Equal(difference, Of("core", "Pass → Fail", "A.5-D1-c"));
        Assert.Equal(["systems/core/replications/to-b/lagP99"], EditedBank.Causes(difference).Select(cause => cause.Path));
    }

    // Without an entry of its own, seamlessSwitch falls to the configuration check of systems/pay: a document of 2026-09-30. A.6-D2-b takes documents.
    [Fact]
    public void Better_evidence_alone_proves_what_was_claimed()
    {
        var difference = EditedBank.Edit("  # 两处例外\n", "covers: [systems/pay/standby/seamlessSwitch]", "covers: [systems/pay/availabilityObjective]");

        Equal(difference, Of("pay", "Unknown → Pass", "A.6-D2-b"));
        var cause = Assert.Single(EditedBank.Causes(difference));
        Assert.Equal(("systems/pay/standby/seamlessSwitch", true), (cause.Path, cause.IsEvidence));
        Assert.Equal((EvidenceSource.Declared, EvidenceSource.Document), (cause.Before!.Source, cause.After!.Source));
        Assert.Equal((null, "信息系统配置核对表-2026三季度.xlsx"), (cause.Before.Document, cause.After.Document));
    }

    // The drill report of pay had expired on 2026-10-31. It carries A.6-D1-c (no loss), and RTO 1m30s ≤ 2m and RPO 0 of all four levels.
    [Fact]
    public void Evidence_that_has_not_expired_carries_every_clause_that_rests_on_it()
    {
        var difference = EditedBank.Edit("covers: [exercises/pay-2026-05]", "validUntil: 2026-10-31", "validUntil: 2027-04-30");

        Equal(difference, [.. Of("pay", "Unknown → Pass", "A.6-D1-c", "L3-RTO", "L4-RTO", "L5-RTO", "L6-RTO", "L3-RPO", "L4-RPO", "L5-RPO", "L6-RPO")]);
        Assert.All(EditedBank.Causes(difference), cause =>
        {
            Assert.StartsWith("exercises/pay-2026-05", cause.Path, StringComparison.Ordinal);
            Assert.Equal((true, new DateOnly(2026, 10, 31), new DateOnly(2027, 4, 30)), (cause.IsEvidence, cause.Before!.ValidUntil, cause.After!.ValidUntil));
        });
        Assert.Equal(Direction.Rose, difference.Systems.Single(grade => grade.Standard == "jrt0168-2018").Direction);
    }

    // A.5-D3-c takes central or automatic switching; nothing else asks for it.
    [Fact]
    public void Central_switching_of_the_network_lifts_mobile_by_one_clause()
    {
        var difference = EditedBank.Edit("  - id: mobile\n", "switching: manual", "switching: central");

        Equal(difference, Of("mobile", "Fail → Pass", "A.5-D3-c"));
        var grade = Assert.Single(difference.Systems);
        Assert.Equal(new Levels(5, 5, 5), grade.After);
    }

    // 10 s on a documented replication proves real time (A.5-D1-c), and stands in for the batch transfers that are only declared (A.3-D1-c, A.4-D1-c). Asynchronous stays short of level 6.
    [Fact]
    public void A_lag_that_is_measured_at_last_decides_what_was_unknown()
    {
        var difference = EditedBank.Edit("  - id: ebank\n", "strict: false, continuous: true}", "strict: false, continuous: true, lagP99: 10s}");

        Equal(difference, Of("ebank", "Unknown → Pass", "A.3-D1-c", "A.4-D1-c", "A.5-D1-c"));
        var cause = Assert.Single(EditedBank.Causes(difference));
        Assert.Equal(("systems/ebank/replications/to-b/lagP99", "10s"), (cause.Path, cause.After!.Value));
        Assert.Null(cause.Before);
    }

    // A.5-D5-c and A.6-D5-c ask for hardware AND network people around the clock; the hardware people at c keep office hours, so nothing changes.
    [Fact]
    public void An_edit_that_no_clause_turns_on_moves_nothing() =>
        Assert.Empty(EditedBank.Edit("id: c-network, role: network", "office-hours", "around-the-clock").Systems);

    // A.5-D5-b and A.6-D5-b ask for backup support around the clock at the standby site. c is the standby of cards and planner alone.
    [Fact]
    public void People_at_a_site_count_for_the_systems_that_stand_by_there() => Equal(
        EditedBank.Edit("id: c-backup, role: backup-support", "office-hours", "around-the-clock"),
        [.. Of("cards", "Fail → Pass", "A.5-D5-b", "A.6-D5-b"), .. Of("planner", "Fail → Pass", "A.5-D5-b", "A.6-D5-b")]);

    // D7 asks at every level for no blocking finding.
    [Fact]
    public void A_blocking_finding_breaks_the_plan_at_every_level()
    {
        var difference = EditedBank.Edit("id: core, name: 核心银行系统灾难恢复预案", "blockingFindings: 0", "blockingFindings: 1");

        Equal(difference, Of("core", "Pass → Fail", "A.1-D7", "A.2-D7", "A.3-D7", "A.4-D7", "A.5-D7", "A.6-D7"));
        Assert.Equal(new Levels(0, 0, 0), Assert.Single(difference.Systems).After);
    }

    // A.2-D2: 36 h ≤ equipmentArrival 36 h, the bound is inside. A.2-D6-d: 36 h + installAndRestore 16 h = 52 h > objective 48 h (before: 40 h).
    [Fact]
    public void A_later_delivery_breaks_the_objective_before_it_breaks_the_plan() =>
        Equal(EditedBank.Edit("id: supply-archive, kind: emergency-supply", "deliveryTime: 24h", "deliveryTime: 36h"), Of("archive", "Pass → Fail", "A.2-D6-d"));

    // The attestations on the standby site b2 (of sso alone) lacked a second person. D4-d is no attestation and held already; D4-a is about the media sites.
    [Fact]
    public void A_second_person_confirms_what_one_had_stated()
    {
        var difference = EditedBank.Edit("covers: [sites/b2]", "statedBy: 信息安全部 谷雨", "statedBy: 信息安全部 谷雨\n    confirmedBy: 内部审计部 孟晓棠");

        Equal(difference, Of("sso", "Unknown → Pass", "A.2-D4-b", "A.3-D4-b", "A.4-D4-b", "A.4-D4-c", "A.5-D4-b", "A.5-D4-c", "A.6-D4-b", "A.6-D4-c"));
        Assert.All(EditedBank.Causes(difference), cause => Assert.Equal((null, "内部审计部 孟晓棠"), (cause.Before!.ConfirmedBy, cause.After!.ConfirmedBy)));
    }

    // A date was there, a result was not.
    [Fact]
    public void A_result_of_the_complete_test_proves_the_plan_of_dns() => Equal(
        EditedBank.Edit("id: dns, name: 域名解析灾难恢复预案", "{on: 2026-04-02}", "{on: 2026-04-02, result: passed}"),
        Of("dns", "Unknown → Pass", "A.1-D7", "A.2-D7", "A.3-D7", "A.4-D7", "A.5-D7", "A.6-D7"));

    // D3-b of levels 4 and 5 wait for ready or running, A.6-D3-b for running. A.5-D3-c holds by central switching already; lines are not of the same grade.
    [Fact]
    public void A_network_that_is_known_to_run_decides_three_clauses() => Equal(
        EditedBank.Edit("  - id: teller\n", "devices: full, switching", "devices: full, readiness: running, switching"),
        Of("teller", "Unknown → Pass", "A.4-D3-b", "A.5-D3-b", "A.6-D3-b"));

    // Level 6 allows 5 minutes a year, level 5 sixty.
    [Fact]
    public void A_minute_more_of_downtime_costs_level_6() =>
        Equal(EditedBank.Edit("  - id: kms\n", "unplannedDowntime: 5m", "unplannedDowntime: 6m"), Of("kms", "Pass → Fail", "L6-DT"));

    // In force again, 12 h ≤ arrival 16 h and 12 h + 6 h ≤ 24 h would do, but the paper behind it expired on 2026-06-30: failed becomes unknown, not met.
    [Fact]
    public void An_agreement_prolonged_without_paper_is_claimed_and_not_proven()
    {
        var difference = EditedBank.Edit("id: supply-wealth, kind: emergency-supply", "validTo: 2026-06-30", "validTo: 2027-06-30");

        Equal(difference, Of("wealth", "Fail → Unknown", "A.2-D2", "A.2-D6-d"));
        Assert.All(difference.Systems.SelectMany(grade => grade.Clauses), clause => Assert.Equal("not-proven", clause.After!.Reason));
        var grade = Assert.Single(difference.Systems);
        Assert.Equal((Direction.Rose, 1, 1), (grade.Direction, grade.Before!.Value.Proven, grade.After!.Value.Proven));
    }

    // The rota covers all groups once the three exceptions are gone. G5-b stand by at b with people otherwise documented: fourteen systems.
    [Fact]
    public void One_piece_of_evidence_moves_every_system_that_rests_on_it()
    {
        string[] systems = ["aml", "archive", "core", "credit", "dns", "ebank", "kms", "mail", "mobile", "pay", "regrep", "teller", "treasury", "wealth"];
        var difference = EditedBank.Edit("covers: [staff/b-os, staff/b-database, staff/b-application]", "source: declared\n    collectedAt: 2026-10-30", "source: document\n    collectedAt: 2026-10-30\n    attachment: {name: 排班表.pdf, sha256: 6c54569f67437bf555ffedbea3a8ef04a7c6a7922362ebd66fd6815bb1b6684c}");

        Equal(difference, [.. systems.SelectMany(system => Of(system, "Unknown → Pass", "A.6-D5-d"))]);
    }

    [Fact]
    public void A_requirement_that_changes_is_told_though_no_verdict_moves()
    {
        var difference = EditedBank.Edit("  - id: core\n", "{standard: gbt20988-2007, level: 5", "{standard: gbt20988-2007, level: 6");

        var grade = Assert.Single(difference.Systems);
        Assert.Equal((Direction.Same, 5, 6), (grade.Direction, grade.RequiredBefore!.Value, grade.RequiredAfter!.Value));
        Assert.Empty(grade.Clauses);
    }

    [Fact]
    public void The_order_in_which_things_are_written_is_no_difference() => Assert.Empty(EditedBank.Edit("  - id: core\n", "of: [ledger, journal]", "of: [journal, ledger]").Systems);

    private static IEnumerable<string> Of(string system, string move, params string[] clauses) => clauses.Select(clause => $"{system} {clause} {move}");

    private static void Equal(AssessmentDifference difference, IEnumerable<string> expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), EditedBank.Moves(difference).Order(StringComparer.Ordinal));
}
