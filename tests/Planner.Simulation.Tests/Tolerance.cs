namespace Planner.Simulation.Tests;

/// <summary>A sampled figure misses the truth by more than four standard errors in one of 16,000 draws: with fixed seeds a passing test stays passing, a biased one does not pass.</summary>
internal static class Tolerance
{
    public const double StandardErrors = 4;

    public static void Near(double expected, double actual, double standardError) =>
        Assert.True(Math.Abs(actual - expected) <= StandardErrors * standardError,
            $"{actual} is {(actual - expected) / standardError:F2} standard errors from {expected}");
}
