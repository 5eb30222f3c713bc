using FsCheck;
using FsCheck.Fluent;
using Planner.Documents;
using Planner.Inventory.Demo;
using Planner.Inventory.Overlays;
using Planner.Model.Estates;

namespace Planner.Inventory.Tests.Overlays;

/// <summary>Overlays made of one demo estate, laid over another.</summary>
public sealed class OverlayLawTests
{
    private static readonly Arbitrary<(int, int)> Seeds = Gen.Choose(0, 100_000).Zip(Gen.Choose(0, 100_000)).ToArbitrary();

    [Fact]
    public void A_file_takes_nothing_away_and_covers_only_what_was_unknown() => Prop.ForAll(Seeds, seeds =>
    {
        var (estate, overlay) = Make(seeds);
        var result = EstateOverlay.Apply(estate, overlay, trusted: false).Value!;
        var (before, after) = (new DocumentPaths(estate), new DocumentPaths(result));
        return Added(estate, result).All(path => before.Find(path).Value is null && after.Find(path).Value is not null);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void From_the_ledger_every_covered_value_is_the_one_seen_and_applying_again_changes_nothing() => Prop.ForAll(Seeds, seeds =>
    {
        var (estate, overlay) = Make(seeds);
        var result = EstateOverlay.Apply(estate, overlay, trusted: true).Value!;
        var again = EstateOverlay.Apply(result, overlay, trusted: true).Value!;
        var (seen, after) = (new DocumentPaths(overlay), new DocumentPaths(result));
        return Added(estate, result).Where(path => path.StartsWith("systems/", StringComparison.Ordinal))
                .All(path => DocumentPathsAgree(seen, after, path))
            && DocumentWriter.ToJson(result with { Evidence = null }) == DocumentWriter.ToJson(again with { Evidence = null });
    }).QuickCheckThrowOnFailure();

    private static bool DocumentPathsAgree(DocumentPaths seen, DocumentPaths after, string path) =>
        Text(seen.Find(path).Value) == Text(after.Find(path).Value);

    private static string Text(object? value) => System.Text.Json.JsonSerializer.Serialize(value);

    private static IEnumerable<string> Added(Estate before, Estate after) =>
        after.Evidence!.Items.Skip(before.Evidence!.Items.Count).SelectMany(entry => entry.Covers);

    private static (Estate, Overlay) Make((int, int) seeds)
    {
        var (estate, other) = (DemoEstate.Make(6, seeds.Item1), DemoEstate.Make(6, seeds.Item2));
        var overlay = new Overlay
        {
            Format = "planner/overlay/v1",
            CollectedAt = new DateOnly(2026, 9, 30),
            Source = EvidenceSource.Observed,
            Systems =
            [
                .. estate.Systems!.Items.Zip(other.Systems!.Items, (ours, theirs) => new ObservedSystem
                {
                    Id = ours.Id, Components = theirs.Components, Backups = theirs.Backups, Transfers = theirs.Transfers, Replications = theirs.Replications,
                    Standby = theirs.Standby, StandbyNetwork = theirs.StandbyNetwork, Service = theirs.Service,
                }),
            ],
            Exercises = other.Exercises!.Items,
        };
        return (estate, overlay);
    }
}
