using Planner.Model.Planning;
using Planner.Simulation.Recovery;
using Planner.Simulation.Statistics;

namespace Planner.Planning.Simulating;

/// <summary>Turns figures of the simulation into those of the documents.</summary>
internal static class Figures
{
    public static SimulatedDuration? Of(DurationDistribution? distribution, RecoveryEstimate? estimate) => distribution is null ? null : new()
    {
        Mean = Of(distribution.Mean),
        P50 = Of(distribution.P50),
        P95 = Of(distribution.P95),
        P99 = Of(distribution.P99),
        Worst = (estimate as RecoveryEstimate.Bounded ?? (estimate as RecoveryEstimate.Unbounded)?.Otherwise)?.Worst is { } worst ? Milliseconds(worst) : null,
        Longest = Milliseconds(distribution.Longest),
    };

    public static SimulatedShare? Of(Estimated<double>? share) => share is { } known ? new(Round(known.Value), Round(known.Low), Round(known.High)) : null;

    public static SimulatedShare Share(Estimated<double> share) => Of((Estimated<double>?)share)!;

    public static double Unrecovered(RecoveryEstimate estimate) => Round(estimate is RecoveryEstimate.Unbounded lost ? lost.Probability : 0);

    private static SimulatedFigure Of(Estimated<TimeSpan> figure) => new(Milliseconds(figure.Value), Milliseconds(figure.Low), Milliseconds(figure.High));

    private static double Round(double share) => Math.Round(Math.Clamp(share, 0, 1), 7);

    private static TimeSpan Milliseconds(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Max(0, Math.Round(time.TotalMilliseconds)));
}
