using Planner.Simulation.Outages;
using Planner.Simulation.Recovery;
using Planner.Simulation.Statistics;

namespace Planner.Simulation;

/// <summary>The way into this room: closed forms at once, distributions by simulation. Pure: no clock, no files, no state.</summary>
public static class Simulator
{
    /// <summary>Closed forms for every hazard, in the order given.</summary>
    /// <exception cref="ArgumentException">An exposure does not fit the model.</exception>
    public static IReadOnlyList<ScenarioEstimate> Estimate(RecoveryModel model, IReadOnlyList<Hazards.HazardExposure> exposures)
    {
        ArgumentNullException.ThrowIfNull(exposures);
        return [.. exposures.Select(exposure => ScenarioEstimate.Of(model, exposure))];
    }

    /// <summary>Recovery time and point of every scenario, and yearly downtime over all. Blocks until done; uses the threads that the effort allows.</summary>
    /// <param name="request">What to simulate.</param>
    /// <param name="progress">Told stage and trials about a hundred times a stage; may be null.</param>
    /// <param name="cancellationToken">Stops within a few hundred trials.</param>
    /// <returns>The same bytes for the same request, whatever the number of threads.</returns>
    /// <exception cref="ArgumentException">An exposure does not fit the model, or an id occurs twice.</exception>
    /// <exception cref="OperationCanceledException">Cancelled: there is no partial result.</exception>
    public static SimulationOutcome Simulate(SimulationRequest request, IProgress<SimulationProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var outages = new OutageModel([.. OutagesOf.Design(request.Model, request.Exposures)], request.Groups, request.CommonCauses);
        var loss = YearlyLoss.Of(request.Model, request.Exposures);
        return new(
            request.Model.System, request.Model.Design, request.Effort.Seed, request.Effort.Recoveries,
            [.. request.Exposures.Select(exposure => RecoverySimulation.Run(request, exposure, progress, cancellationToken))],
            DowntimeSimulation.Run(outages, request.Budgets, YearStart.Steady, request.Effort, progress, cancellationToken),
            loss.Expected, loss.ProbabilityOfNothingToRestore);
    }
}
