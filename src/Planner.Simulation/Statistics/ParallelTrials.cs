namespace Planner.Simulation.Statistics;

/// <summary>Runs numbered trials on several threads. What a trial draws depends on its number alone, and merging is free of order: so threads change no byte.</summary>
internal static class ParallelTrials
{
    private const long Chunk = 256;

    /// <param name="trials">How many; numbered from 0.</param>
    /// <param name="effort">Threads to use.</param>
    /// <param name="start">Makes the state of one thread; also the state all others are merged into.</param>
    /// <param name="trial">One trial.</param>
    /// <param name="merge">Adds the second state to the first.</param>
    /// <param name="progress">Called with the number of finished trials, about a hundred times, never backwards.</param>
    /// <param name="cancellationToken">Checked between chunks of trials.</param>
    /// <exception cref="OperationCanceledException">Cancelled: there is no partial result.</exception>
    public static T Run<T>(
        long trials, SimulationEffort effort, Func<T> start, Action<T, long> trial, Action<T, T> merge, Action<long>? progress, CancellationToken cancellationToken)
    {
        var total = start();
        var gate = new Lock();
        var (done, reported) = (0L, 0L);
        var options = new ParallelOptions { MaxDegreeOfParallelism = effort.Threads ?? Environment.ProcessorCount, CancellationToken = cancellationToken };
        Parallel.For(0L, (trials + Chunk - 1) / Chunk, options, start, RunChunk, state =>
        {
            lock (gate)
            {
                merge(total, state);
            }
        });
        cancellationToken.ThrowIfCancellationRequested();
        return total;

        T RunChunk(long chunk, ParallelLoopState loop, T state)
        {
            var end = Math.Min(trials, (chunk + 1) * Chunk);
            for (var i = chunk * Chunk; i < end; i++)
            {
                trial(state, i);
            }

            Report(end - (chunk * Chunk));
            return state;
        }

        void Report(long count)
        {
            lock (gate)
            {
                done += count;
                if (progress is not null && (done == trials || done - reported >= trials / 100))
                {
                    reported = done;
                    progress(done);
                }
            }
        }
    }
}
