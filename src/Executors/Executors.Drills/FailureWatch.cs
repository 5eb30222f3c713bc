using Planner.Model.Drills;

namespace Executors.Drills;

/// <summary>Notices that a host has failed, from two vantage points outside it.</summary>
/// <param name="ProbeAsync">Asks the host from the planner; true when it answers within the probe's patience.</param>
/// <param name="SecondOpinionAsync">Asks a second vantage point; true when that one, too, says that the host is gone.</param>
/// <param name="Settings">How often and how patiently.</param>
public sealed record FailureWatch(
    Func<CancellationToken, Task<bool>> ProbeAsync, Func<CancellationToken, Task<bool>> SecondOpinionAsync, DrillSettings Settings)
{
    /// <summary>Marks when the probes had failed often enough, and when the second vantage point agreed.</summary>
    public async Task UntilDeclaredAsync(DrillMoments timeline, TimeProvider clock, CancellationToken cancellation)
    {
        for (var failed = 0; failed < Settings.Probes;)
        {
            if (failed > 0)
            {
                await Task.Delay(Settings.ProbePause, clock, cancellation);
            }
            failed = await ProbeAsync(cancellation) ? 0 : failed + 1;
            if (failed == 0)
            {
                await Task.Delay(Settings.ProbePause, clock, cancellation);
            }
        }
        timeline.Mark(DrillPhase.Detected);
        while (!await SecondOpinionAsync(cancellation))
        {
            await Task.Delay(Settings.ProbePause, clock, cancellation);
        }
        timeline.Mark(DrillPhase.Declared);
    }
}
