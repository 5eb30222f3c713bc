using Planner.Inventory.Demo;
using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Grading;
using Planner.Rules.Projection;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Grading;

/// <summary>Policies share what they admit alike; a projection of their own must say the same.</summary>
public sealed class SharedProjectionTests
{
    [Theory]
    [InlineData(80, 11)]
    [InlineData(80, 12)]
    public void Facts_that_policies_share_are_those_each_would_see_by_itself(int systems, int seed)
    {
        var estate = Scattered(DemoEstate.Make(systems, seed), new Random(seed));
        var index = new EstateIndex(estate);
        var day = DemoEstate.DefaultDay;
        var lenses = FactLenses.For(Shipped.All, index, day);
        var policies = Shipped.All.Graded.SelectMany(pack => pack.Clauses).Select(clause => EvidencePolicy.Of(clause.Clause, day)).Distinct().ToList();
        var shared = 0;
        foreach (var system in estate.Systems!.Items)
        {
            var facts = new FactSets(lenses, system);
            shared += lenses.Count - lenses.Classes.Of(system.Id).Distinct().Count();
            foreach (var policy in policies)
            {
                var alone = new FactProjection(index, policy, day).Project(system);
                var seen = facts.Under(lenses.Of(policy));
                Assert.Equal(FactText.Of(alone.CriticalData), FactText.Of(seen.CriticalData));
                Assert.Equal(FactText.Of(alone.MediaSites), FactText.Of(seen.MediaSites));
            }
        }

        Assert.True(shared > systems, $"policies shared only {shared} times");
    }

    /// <summary>The estate with more evidence, of all kinds and ages, behind single values of systems and sites.</summary>
    private static Estate Scattered(Estate estate, Random random)
    {
        var paths = estate.Systems!.Items.SelectMany(system => (string[])
        [
            $"systems/{system.Id}/backups", $"systems/{system.Id}/components", $"systems/{system.Id}/primarySite",
            .. (system.Backups?.Items ?? []).SelectMany(backup => (string[])[$"systems/{system.Id}/backups/{backup.Id}/interval", $"systems/{system.Id}/backups/{backup.Id}/of"]),
        ]).Where(_ => random.Next(4) == 0).Concat(estate.Sites!.Items.Select(site => $"sites/{site.Id}/hazards"));
        var entries = paths.Select(path => new EvidenceEntry
        {
            Covers = [path],
            Source = (EvidenceSource)random.Next(Enum.GetValues<EvidenceSource>().Length),
            CollectedAt = DemoEstate.DefaultDay.AddDays(-random.Next(500)),
            Attachment = random.Next(2) == 0 ? null : new Attachment { Name = "a.pdf", Sha256 = new string('0', 64) },
            StatedBy = "a",
            ConfirmedBy = random.Next(2) == 0 ? "b" : null,
        });
        return estate with { Evidence = new Listing<EvidenceEntry>([.. estate.Evidence!.Items, .. entries]) };
    }
}
