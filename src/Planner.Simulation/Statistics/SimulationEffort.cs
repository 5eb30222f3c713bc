namespace Planner.Simulation.Statistics;

/// <summary>How much to simulate. Seed and numbers are part of the result; the threads are not.</summary>
public sealed record SimulationEffort
{
    /// <param name="seed">Names the run: same seed, same model, same numbers give the same bytes.</param>
    /// <param name="years">Simulated years, at least 2.</param>
    /// <param name="recoveries">Simulated recoveries for each scenario, at least 2.</param>
    /// <param name="threads">Greatest number of threads, at least 1; null means all processors.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public SimulationEffort(ulong seed, long years = 100_000, long recoveries = 20_000, int? threads = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(recoveries, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads ?? 1, 1);
        (Seed, Years, Recoveries, Threads) = (seed, years, recoveries, threads);
    }

    /// <summary>Names the run.</summary>
    public ulong Seed { get; }

    /// <summary>Simulated years.</summary>
    public long Years { get; }

    /// <summary>Simulated recoveries for each scenario.</summary>
    public long Recoveries { get; }

    /// <summary>Greatest number of threads; null means all processors.</summary>
    public int? Threads { get; }
}
