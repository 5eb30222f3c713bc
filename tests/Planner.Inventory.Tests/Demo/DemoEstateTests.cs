using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Planner.Inventory.Demo;
using Planner.Model.Estates;

namespace Planner.Inventory.Tests.Demo;

public sealed class DemoEstateTests
{
    [Fact]
    public void The_same_seed_gives_the_same_estate_and_another_seed_another() =>
        Prop.ForAll(Gen.Choose(1, 20).Zip(Gen.Choose(int.MinValue + 1, int.MaxValue - 1)).ToArbitrary(), pair =>
        {
            var (systems, seed) = pair;
            return Text(DemoEstate.Make(systems, seed)) == Text(DemoEstate.Make(systems, seed))
                && Text(DemoEstate.Make(systems, seed)) != Text(DemoEstate.Make(systems, seed + 1));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Estates_made_at_the_same_time_do_not_disturb_each_other()
    {
        var texts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Text(DemoEstate.Make(200, 7)), TestContext.Current.CancellationToken)));

        Assert.Single(texts.Distinct());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(37)]
    [InlineData(2500)]
    public void It_has_the_size_asked_for_and_every_reference_leads_somewhere(int count)
    {
        var estate = DemoEstate.Make(count, 3);
        var sites = Ids(estate.Sites!.Items);
        var systems = Ids(estate.Systems!.Items);
        var plans = Ids(estate.RecoveryPlans!.Items);

        Assert.Equal(count, systems.Count);
        Assert.All(estate.Links!.Items, link => Assert.True(sites.Contains(link.From) && sites.Contains(link.To)));
        Assert.All(estate.Functions!.Items, function => Assert.Subset(systems, (function.Systems?.Items ?? []).ToHashSet()));
        Assert.All(estate.Exercises!.Items, exercise => Assert.Subset(systems, exercise.Systems.ToHashSet()));
        Assert.All(estate.Reviews!.Items, review => Assert.Subset(systems, (review.Systems?.Items ?? []).ToHashSet()));
        Assert.All(estate.Suppliers!.Items, supplier => Assert.Subset(systems, (supplier.Systems?.Items ?? []).ToHashSet()));
        Assert.All(estate.RecoveryPlans.Items, plan => Assert.Subset(sites, (plan.CopySites?.Items ?? []).ToHashSet()));
        Assert.All(estate.Staff!.Items, group => Assert.Contains(group.Site!, sites));
        Assert.All(estate.Systems.Items, system =>
        {
            var components = Ids(system.Components!.Items);
            string?[] named = [system.PrimarySite, system.Standby?.Site, .. system.Components.Items.Select(component => component.Site),
                .. system.Replications?.Items.Select(replication => replication.To) ?? [], .. system.Transfers?.Items.Select(transfer => transfer.To) ?? [],
                .. system.Backups?.Items.SelectMany(backup => backup.Copies?.Items ?? []).Select(copy => copy.Site) ?? []];
            Assert.Subset(sites, named.OfType<string>().ToHashSet());
            Assert.Subset(components, system.Replications?.Items.SelectMany(replication => replication.Of!.Items).ToHashSet() ?? []);
            Assert.Subset(components, system.Backups?.Items.SelectMany(backup => backup.Of!.Items).ToHashSet() ?? []);
            Assert.Subset(components, system.ConsistencyGroups!.Items.SelectMany(group => group.Components).ToHashSet());
            Assert.True(system.RecoveryPlan is null || plans.Contains(system.RecoveryPlan));
        });
    }

    [Fact]
    public void Dependencies_have_no_circle()
    {
        var estate = DemoEstate.Make(1000, 5);
        var order = estate.Systems!.Items.Select((system, index) => (system.Id, index)).ToDictionary(entry => entry.Id, entry => entry.index);

        var inner = estate.Systems.Items.SelectMany(system => (system.Dependencies?.Items ?? [])
            .Where(dependency => dependency.Kind != DependencyKind.External).Select(dependency => (From: order[system.Id], On: order[dependency.On]))).ToList();
        Assert.True(inner.Count > 500);
        Assert.All(inner, edge => Assert.True(edge.On < edge.From));
    }

    [Fact]
    public void It_is_mixed_levels_unknowns_gaps_failures_and_expired_evidence_all_occur()
    {
        var estate = DemoEstate.Make(1000, 11);
        var systems = estate.Systems!.Items;

        Assert.Equal([1, 2, 3, 4, 5, 6], systems.SelectMany(system => system.Required?.Items ?? []).Select(required => required.Level).Distinct().Order());
        Assert.Contains(systems, system => system.Backups is null);
        Assert.Contains(systems, system => system.Backups is { Items.Count: 0 });
        Assert.Contains(systems, system => system.Required is null);
        Assert.Contains(systems, system => system.Backups?.Items.Any(backup => backup.LastVerification is { Result: CheckResult.Failed }) ?? false);
        Assert.Equal([ReplicationMode.Asynchronous, ReplicationMode.SemiSynchronous, ReplicationMode.Synchronous],
            systems.SelectMany(system => system.Replications?.Items ?? []).Select(replication => replication.Mode!.Value).Distinct().Order());
        Assert.Contains(systems, system => system.Monitoring is null);
        Assert.Contains(systems, system => system.Monitoring is { Covers.Partial: true });
        Assert.Contains(estate.RecoveryPlans!.Items, plan => plan.Topics is null);
        Assert.Contains(estate.RecoveryPlans.Items, plan => plan.Topics is { Partial: false, Items.Count: < 19 });
        Assert.Contains(estate.Functions!.Items, function => function.Impacts is null);
        Assert.Contains(estate.Reviews!.Items, review => review.Systems is { Items.Count: 0, Partial: false });
        Assert.Contains(estate.Reviews.Items, review => review.Result is CheckResult.Failed);
        var evidence = estate.Evidence!.Items;
        Assert.Contains(evidence, entry => entry.ValidUntil < estate.AsOf);
        Assert.Contains(evidence, entry => entry.ValidUntil >= estate.AsOf);
        Assert.Contains(evidence, entry => entry.ConfirmedBy is null);
    }

    [Fact]
    public void It_claims_what_a_file_may_claim_and_nothing_from_the_future()
    {
        var estate = DemoEstate.Make(500, 13, new DateOnly(2030, 1, 15));

        Assert.Equal(new DateOnly(2030, 1, 15), estate.AsOf);
        Assert.All(estate.Evidence!.Items, entry =>
        {
            Assert.True(entry.Source is EvidenceSource.Declared or EvidenceSource.Document);
            Assert.Equal(entry.Source == EvidenceSource.Document, entry.Attachment is not null);
            Assert.True(entry.CollectedAt < estate.AsOf);
        });
        Assert.All(estate.Exercises!.Items, exercise => Assert.True(exercise.On < estate.AsOf && (exercise.NotifiedOn ?? exercise.On.AddDays(-1)) < exercise.On && (exercise.ReportedOn ?? exercise.On) < estate.AsOf));
        Assert.All(estate.Reviews!.Items, review => Assert.True(review.On < estate.AsOf));
        Assert.All(estate.RecoveryPlans!.Items, plan => Assert.True(plan.ApprovedOn is null || (plan.ApprovedOn >= plan.VersionDate && plan.ApprovedOn <= estate.AsOf)));
    }

    [Fact]
    public void Two_centres_share_a_city_and_the_third_is_far_away()
    {
        var estate = DemoEstate.Make(9000, 17);
        var sites = estate.Sites!.Items.ToDictionary(site => site.Id);

        foreach (var home in sites.Values.Where(site => site.Id.EndsWith("-dc-a", StringComparison.Ordinal)))
        {
            var city = home.Id[..^5];
            var remote = sites[estate.Links!.Items.First(link => link.From == home.Id && link.To.EndsWith("-dc-r", StringComparison.Ordinal)).To];
            Assert.Equal(home.Region, sites[city + "-dc-b"].Region);
            Assert.NotEqual(home.Region, remote.Region);
            Assert.Empty(home.Hazards!.Items.Intersect(remote.Hazards!.Items));
            Assert.InRange(Kilometres(home, sites[city + "-dc-b"]), 0, 75);
            Assert.InRange(Kilometres(home, remote), 800, 3000);
        }
    }

    [Fact]
    public void Ids_are_well_formed_and_unique()
    {
        var estate = DemoEstate.Make(3000, 19);

        string[] ids = [.. Ids(estate.Systems!.Items), .. Ids(estate.Sites!.Items), .. Ids(estate.Exercises!.Items), .. Ids(estate.Staff!.Items), .. Ids(estate.Functions!.Items)];
        Assert.All(ids, id => Assert.Matches(new Regex("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"), id));
    }

    private static HashSet<string> Ids<T>(IReadOnlyList<T> items)
        where T : IIdentified
    {
        var ids = items.Select(item => item.Id).ToHashSet();
        Assert.Equal(items.Count, ids.Count);
        return ids;
    }

    // Haversine on a sphere of 6371 km.
    private static double Kilometres(Site a, Site b)
    {
        static double Radians(double degrees) => degrees * Math.PI / 180;
        var (north, east) = (Radians(b.Latitude!.Value - a.Latitude!.Value) / 2, Radians(b.Longitude!.Value - a.Longitude!.Value) / 2);
        var h = Math.Pow(Math.Sin(north), 2) + (Math.Cos(Radians(a.Latitude.Value)) * Math.Cos(Radians(b.Latitude.Value)) * Math.Pow(Math.Sin(east), 2));
        return 2 * 6371 * Math.Asin(Math.Sqrt(h));
    }

    private static string Text(Estate estate) => JsonSerializer.Serialize(estate);
}
