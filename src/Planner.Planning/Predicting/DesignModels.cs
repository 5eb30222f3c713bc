using Planner.Model.Estates;
using Planner.Model.Standards;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Planning.Pricing;
using Planner.Simulation.Laws;
using Planner.Simulation.Recovery;
using Planner.Simulation.Schemes;
using Planner.Simulation.Techniques;

namespace Planner.Planning.Predicting;

/// <summary>Recovery models of designs, put together from the white paper's schemes and from the copies that stay in force.</summary>
internal static class DesignModels
{
    /// <summary>The model of a design for a system; all stores are restored as one.</summary>
    public static SystemModel Of(Estate estate, AppliedDesign applied, SystemSize size, Sizing sizing)
    {
        var design = applied.Design;
        var phases = SchemeModels.Of(design.Scheme, applied.Today.Id, TimeSpan.Zero);
        List<RecoveryRoute> kept = [.. Kept(estate, applied, size)];
        var (exposures, assumptions) = Exposures.Of(applied.Today, sizing);
        return new(
            phases with { Design = design.Id, Components = [new("data", [.. design.Routes.Select(route => Route(route, applied, size, sizing)), .. kept])] },
            exposures, [], [.. KeptInWords(kept), .. size.Assumptions, .. assumptions]);
    }

    private static RecoveryRoute Route(RouteTemplate route, AppliedDesign applied, SystemSize size, Sizing sizing)
    {
        var moved = route.Moves switch
        {
            Moves.All => size.Restore,
            Moves.Changes => ChangesOfAnHour(size, sizing),
            _ => TimeSpan.Zero,
        };
        var model = SchemeModels.Of(route.Scheme, applied.Today.Id, moved);
        return model.Components[0].Routes[route.FromBackup ? 1 : 0].At(route.Id, Reach.Of(route.Site), route.Moves, applied.Design.Backups[0]);
    }

    private static TimeSpan ChangesOfAnHour(SystemSize size, Sizing sizing) =>
        TimeSpan.FromSeconds(Math.Ceiling(size.Changes.BitsPerSecond * sizing.Peak.Value * 3600 / sizing.RestoreRate.BitsPerSecond));

    // What is in force stays: where everything of the design is lost, the system is built anew from a copy that outlives it. One not fully described does not count.
    private static IEnumerable<RecoveryRoute> Kept(Estate estate, AppliedDesign applied, SystemSize size)
    {
        var sites = new SiteChoice(estate);
        var sources = new TodaySources(applied.Today, sites, sites.Find(applied.Today.PrimarySite)!);
        var ofStores = Stores.Of(applied.Today).Select(store => sources.For(store.Id)).ToList();
        var widest = applied.Design.Routes.Max(route => Reach.Of(route.Site));
        var restore = size.MeasuredRestore ?? size.Restore;
        var anew = SchemeModels.Of(WhitePaperScheme.Week, applied.Today.Id, restore).Components[0].Routes[0].Readiness;
        return ofStores[0]
            .Where(source => source.Data.Survives > widest || source.Data is DataSource.PointInTime { Level.Immutable: true })
            .Where(source => ofStores.TrueForAll(of => of.Any(other => other.Id == source.Id)))
            .Select(source => new RecoveryRoute($"kept-{source.Id}", source.Data.Survives, anew, source.Data, [new(PhaseKind.Restore, new FixedDuration(restore))]));
    }

    private static IEnumerable<Words> KeptInWords(List<RecoveryRoute> kept) => kept.Count == 0 ? [] :
    [
        new(
            $"现有副本继续保留，方案以外的损失按周级方案的时长从中重建：{string.Join("、", kept.Select(route => route.Id))}",
            $"copies in force stay, and what the design does not survive is built anew from them in the times of the week scheme: {string.Join(", ", kept.Select(route => route.Id))}"),
    ];
}
