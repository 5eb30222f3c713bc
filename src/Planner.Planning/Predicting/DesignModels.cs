using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Planning.Pricing;
using Planner.Simulation.Recovery;
using Planner.Simulation.Schemes;

namespace Planner.Planning.Predicting;

/// <summary>Recovery models of designs, put together from the white paper's schemes.</summary>
internal static class DesignModels
{
    /// <summary>The model of a design for a system; all stores are restored as one.</summary>
    public static SystemModel Of(AppliedDesign applied, SystemSize size, Sizing sizing)
    {
        var design = applied.Design;
        var phases = SchemeModels.Of(design.Scheme, applied.Today.Id, TimeSpan.Zero);
        var routes = design.Routes.Select(route => Route(route, applied, size, sizing));
        var (exposures, assumptions) = Exposures.Of(applied.Today, sizing);
        return new(
            phases with { Design = design.Id, Components = [new("data", [.. routes])] }, exposures, [], [.. size.Assumptions, .. assumptions]);
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
}
