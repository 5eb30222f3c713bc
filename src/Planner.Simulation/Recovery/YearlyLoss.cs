using Planner.Simulation.Composition;
using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Recovery;

/// <summary>Data loss of a year in closed form: events of each hazard are Poisson and lose independently.</summary>
public sealed class YearlyLoss
{
    private readonly List<(double Rate, ElapsedTime? Loss)> _losses;

    private YearlyLoss(List<(double, ElapsedTime?)> losses) => _losses = losses;

    /// <summary>Over all hazards that a system is exposed to. An interruption loses data only when the recovery is done before the cause ends.</summary>
    /// <exception cref="ArgumentException">An exposure does not fit the model.</exception>
    public static YearlyLoss Of(RecoveryModel model, IReadOnlyList<HazardExposure> exposures)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(exposures);
        return new([.. exposures.SelectMany(exposure => RecoveryResponse.To(model, exposure).Select(branch => (Rate(exposure, branch), branch.Point)))]);
    }

    /// <summary>Expected lost time of a year, summed over events; cases where nothing can be restored are not in it.</summary>
    public TimeSpan Expected => Hours.ToSpan(_losses.Sum(loss => loss.Rate * (loss.Loss?.MeanHours ?? 0)));

    /// <summary>The probability that a year has an event after which nothing can be restored.</summary>
    public double ProbabilityOfNothingToRestore => AtLeastOne(_losses.Where(loss => loss.Loss is null).Sum(loss => loss.Rate));

    /// <summary>The probability that a year has an event that loses more than this, or everything.</summary>
    public double ProbabilityOfMoreThan(TimeSpan limit) =>
        AtLeastOne(_losses.Sum(loss => loss.Rate * (loss.Loss?.ProbabilityLongerThan(limit) ?? 1)));

    private static double AtLeastOne(double rate) => 1 - Math.Exp(-rate);

    private static double Rate(HazardExposure exposure, RecoveryBranch branch)
    {
        var rate = exposure.Rate.Events * branch.Probability;
        return exposure.Hazard.Effect != HazardEffect.Interrupts ? rate
            : branch.Time is null ? 0
            : rate * Lattice.ProbabilityBefore(branch.Time, exposure.Hazard.Duration);
    }
}
