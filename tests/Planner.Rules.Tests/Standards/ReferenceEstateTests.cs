using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Grading;
using Planner.Rules.Projection;

namespace Planner.Rules.Tests.Standards;

/// <summary>Whole systems against the shipped packs; the expected levels are read off tables A.1 to A.6 by hand.</summary>
public sealed class ReferenceEstateTests
{
    private static readonly Listing<Replication> NoReplication = new([]);

    public static TheoryData<string, int> Weakened => new()
    {
        { "nothing", 6 },
        { "one copy that may acknowledge first", 5 },
        { "users reach one centre at a time", 5 },
        { "a smaller standby", 5 },
        { "batches instead of replication", 4 },
        { "switching by hand to a network that waits", 4 },
        { "a cold standby", 3 },
        { "part of the equipment", 3 },
        { "office hours at the standby site", 3 },
        { "no transfer at all", 2 },
        { "full backups once a week", 2 },
        { "equipment by agreement", 2 },
        { "nobody at the standby site", 2 },
        { "no standby at all", 1 },
        { "a standby site on the same river", 0 },
        { "backups nobody verifies", 0 },
        { "a failed exercise of the plan", 0 },
        { "backups that stay at home", 0 },
    };

    [Theory]
    [MemberData(nameof(Weakened))]
    public void A_system_reaches_the_level_whose_tables_it_meets(string weakness, int expected)
    {
        var levels = Grade(Weaken(ReferenceEstate.Read(), weakness), "gbt20988-2007").Levels;

        Assert.Equal((expected, expected), (levels.Proven, levels.Claimed));
    }

    [Fact]
    public void Without_evidence_everything_is_claimed_and_nothing_proven()
    {
        var estate = ReferenceEstate.Read() with { Evidence = null };

        Assert.Equal(new Levels(0, 6, 6), Grade(estate, "gbt20988-2007").Levels);
        Assert.Equal(new Levels(0, 6, 6), Grade(estate, "jrt0168-2018").Levels);
    }

    [Fact]
    public void The_same_system_meets_the_key_indicators_of_level_6() =>
        Assert.Equal(6, Grade(ReferenceEstate.Read(), "jrt0168-2018").Levels.Proven);

    [Fact]
    public void Of_a_system_of_which_nothing_is_known_nothing_is_ruled_out()
    {
        var estate = ReferenceEstate.Read();
        var empty = estate with { Systems = new([new SystemRecord { Id = "core" }]), Staff = null, Procedures = null, Agreements = null, Exercises = null };

        Assert.Equal(new Levels(0, 0, 6), Grade(empty, "gbt20988-2007").Levels);
        Assert.Equal(new Levels(0, 0, 6), Grade(empty, "jrt0168-2018").Levels);
    }

    private static SystemGrade Grade(Estate estate, string standard) =>
        new Grader(Shipped.All, new EstateIndex(estate), ReferenceEstate.Day, Detail.Open)
            .Grades(TestContext.Current.CancellationToken).Single(grade => grade.Standard == standard);

    private static Estate Weaken(Estate estate, string weakness)
    {
        var core = estate.Systems!.Items.Single();
        Estate With(SystemRecord system) => estate with { Systems = new([system]) };
        Estate WithBackup(Func<Backup, Backup> change) => With(core with { Backups = new([change(core.Backups!.Items.Single())]) });
        Estate WithWest(Func<Site, Site> change) => estate with { Sites = new([.. estate.Sites!.Items.Select(site => site.Id == "west" ? change(site) : site)]) };
        return weakness switch
        {
            "nothing" => estate,
            "one copy that may acknowledge first" => With(core with { Replications = new([core.Replications!.Items.Single() with { Mode = ReplicationMode.Asynchronous }]) }),
            "users reach one centre at a time" => With(core with { StandbyNetwork = core.StandbyNetwork! with { DualAccess = false } }),
            "a smaller standby" => With(core with { Standby = core.Standby! with { Capacity = new(0.5) } }),
            "batches instead of replication" => With(core with { Replications = NoReplication, Transfers = new([Batch]) }),
            "switching by hand to a network that waits" => With(core with { StandbyNetwork = core.StandbyNetwork! with { Switching = SwitchMode.Manual, Readiness = Readiness.Ready } }),
            "a cold standby" => With(core with { Standby = core.Standby! with { Readiness = Readiness.Cold } }),
            "part of the equipment" => With(core with { Standby = core.Standby! with { Provision = Provision.Partial } }),
            "office hours at the standby site" => WithWest(site => site with { Hours = SiteHours.OfficeHours }),
            "no transfer at all" => With(core with { Replications = NoReplication, Transfers = new([]) }),
            "full backups once a week" => WithBackup(backup => backup with { Interval = TimeSpan.FromDays(7) }),
            "equipment by agreement" => With(ByAgreement(core)),
            "nobody at the standby site" => estate with { Staff = new([]) },
            "no standby at all" => With(ByAgreement(core)) with { Agreements = new([]) },
            "a standby site on the same river" => WithWest(site => site with { Hazards = new(["river"]) }),
            "backups nobody verifies" => WithBackup(backup => backup with { LastVerification = backup.LastVerification! with { Result = CheckResult.Failed } }),
            "a failed exercise of the plan" => estate with { RecoveryPlans = new([Plan(estate) with { Exercise = Plan(estate).Exercise! with { Result = CheckResult.Failed } }]) },
            "backups that stay at home" => WithBackup(backup => backup with { Copies = new([.. backup.Copies!.Items.Where(copy => copy.Site == "east")]) }),
            _ => throw new ArgumentException($"No such weakness: {weakness}.", nameof(weakness)),
        };
    }

    private static BatchTransfer Batch => new() { Id = "batch", Of = new(["ledger"]), To = "west", Channel = Channel.Network, Interval = TimeSpan.FromHours(6) };

    private static SystemRecord ByAgreement(SystemRecord system) => system with
    {
        Standby = system.Standby! with { Provision = Provision.Contract, Readiness = Readiness.None },
        StandbyNetwork = system.StandbyNetwork! with { Lines = Provision.Contract, Devices = Provision.Contract, Readiness = Readiness.None },
    };

    private static RecoveryPlan Plan(Estate estate) => estate.RecoveryPlans!.Items.Single();
}
