using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Planning.Predicting;
using Planner.Planning.Pricing;
using Planner.Simulation;
using Planner.Simulation.Outages;
using Planner.Simulation.Schemes;
using Planner.Simulation.Statistics;

namespace Planner.Planning.Simulating;

/// <summary>Simulates systems as they are, or under the designs of a plan. Pure; same input, same numbers, whatever the number of threads.</summary>
/// <param name="estate">The estate.</param>
/// <param name="plan">The plan; null for the protections of today.</param>
/// <param name="effort">Seed and numbers.</param>
public sealed class SystemSimulator(Estate estate, Plan? plan, SimulationEffort effort)
{
    // The schemes that the white paper equates with levels 3 to 6 of the standard (5.2.1).
    private static readonly IReadOnlyList<YearlyBudget> Budgets =
        [.. Enum.GetValues<WhitePaperScheme>().Where(scheme => SchemeModels.PromisedYear(scheme) is not null)
            .Select(scheme => new YearlyBudget($"jrt0168-2018.L{2 + (int)scheme}", SchemeModels.PromisedYear(scheme)!.Value))];

    private readonly DesignCatalogue _catalogue = DesignCatalogue.Default;

    /// <summary>The prediction for one system, or what is missing.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public SystemSimulation Simulate(SystemRecord system, CancellationToken cancellation)
    {
        var planned = plan?.Systems.FirstOrDefault(one => one.Id == system.Id);
        var model = ModelOf(system, planned);
        var simulation = new SystemSimulation
        {
            Id = system.Id,
            Design = planned?.Design ?? PlannedSystem.AsIs,
            Missing = model.Missing,
            Assumptions = model.Assumptions,
            RtoObjective = system.Rto,
            RpoObjective = system.Rpo,
            Scenarios = [],
            Budgets = [],
        };
        return model.Model is null ? simulation : With(simulation, Simulator.Simulate(
            new(model.Model, model.Exposures, [], [], new(system.Rto, system.Rpo), Budgets, effort), null, cancellation));
    }

    private SystemModel ModelOf(SystemRecord system, PlannedSystem? planned)
    {
        if (planned is null || planned.Design == PlannedSystem.AsIs)
        {
            return TodayModel.Of(estate, system, _catalogue.Sizing);
        }

        var design = _catalogue.Find(planned.Design);
        var (applied, why) = design is null
            ? (null, new($"目录中没有方案 {planned.Design}", $"the catalogue has no design '{planned.Design}'"))
            : new DesignApplication(estate, plan!.AsOf).Apply(design, system);
        return applied is null
            ? new(null, [], [why!.En], [])
            : DesignModels.Of(estate, applied, new SystemSize(system, _catalogue.Sizing), _catalogue.Sizing);
    }

    private static SystemSimulation With(SystemSimulation simulation, SimulationOutcome outcome) => simulation with
    {
        Scenarios = [.. outcome.Scenarios.Select(scenario => new SimulatedScenario
        {
            Id = scenario.Estimate.Scenario,
            PerYear = Math.Round(scenario.Estimate.Rate.Events, 6),
            Rto = Figures.Of(scenario.RecoveryTime, scenario.Estimate.Time),
            Rpo = Figures.Of(scenario.RecoveryPoint, scenario.Estimate.Point),
            WithoutRecovery = Figures.Unrecovered(scenario.Estimate.Time),
            RtoMet = Figures.Of(scenario.TimeKept),
            RpoMet = Figures.Of(scenario.PointKept),
        })],
        Downtime = Figures.Of(outcome.Downtime.Downtime, null),
        Availability = Figures.Share(outcome.Downtime.Availability),
        Budgets = [.. outcome.Downtime.Budgets.Select(budget => new SimulatedBudget { Id = budget.Budget.Id, Limit = budget.Budget.Limit, Kept = Figures.Share(budget.Kept) })],
        NothingToRestore = Math.Round(outcome.NothingToRestore, 9),
    };
}
