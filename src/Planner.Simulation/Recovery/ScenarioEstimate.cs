using Planner.Simulation.Composition;
using Planner.Simulation.Hazards;

namespace Planner.Simulation.Recovery;

/// <summary>The closed forms of one scenario: what a design makes of one hazard.</summary>
/// <param name="Scenario">Id of the exposure.</param>
/// <param name="Rate">How often it hits the system.</param>
/// <param name="Routes">component/route of every route that may be taken.</param>
/// <param name="Time">Recovery time.</param>
/// <param name="Point">Recovery point: age of what is restored.</param>
public sealed record ScenarioEstimate(
    string Scenario, YearlyRate Rate, IReadOnlyList<string> Routes, RecoveryEstimate Time, RecoveryEstimate Point)
{
    /// <summary>Best, mean and worst recovery time and point of a design for a hazard.</summary>
    /// <exception cref="ArgumentException">The exposure does not fit the model.</exception>
    public static ScenarioEstimate Of(RecoveryModel model, HazardExposure exposure)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(exposure);
        var branches = RecoveryResponse.To(model, exposure);
        return new(
            exposure.Id, exposure.Rate, [.. branches.SelectMany(branch => branch.Routes).Distinct()],
            Summarise(branches, branch => branch.Time), Summarise(branches, branch => branch.Point));
    }

    private static RecoveryEstimate Summarise(IReadOnlyList<RecoveryBranch> branches, Func<RecoveryBranch, ElapsedTime?> what)
    {
        List<ElapsedTime.Case> cases = [.. branches.Where(branch => what(branch) is not null).Select(branch => new ElapsedTime.Case(branch.Probability, what(branch)!))];
        var sum = cases.Sum(c => c.Probability);
        var time = new ElapsedTime.OneOf([.. cases.Select(c => c with { Probability = c.Probability / sum })]);
        var bounded = cases.Count == 0 ? null : new RecoveryEstimate.Bounded(time.Lowest, time.Mean, time.Highest!.Value);
        List<RecoveryBranch> lost = [.. branches.Where(branch => what(branch) is null)];
        return lost.Count == 0
            ? bounded!
            : new RecoveryEstimate.Unbounded(string.Join("; ", lost.Select(branch => branch.Missing)), lost.Sum(branch => branch.Probability), bounded);
    }
}
