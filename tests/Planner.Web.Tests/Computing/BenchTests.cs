using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Planner.Web.Computing;

namespace Planner.Web.Tests.Computing;

public sealed class BenchTests : IDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Bench bench;

    public BenchTests()
    {
        bench = new Bench(clock, NullLogger<Bench>.Instance);
    }

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task The_answer_waits_for_the_page_to_come_back()
    {
        await Started("plan/a", (steps, _) =>
        {
            steps.Report("one");
            steps.Report("two");
            return Task.FromResult<object>("answer");
        });

        Assert.Equal(("answer", Ending.Finished, 2), ((string)bench.Of("plan/a")!.Answer!, bench.Of("plan/a")!.Ending, bench.Of("plan/a")!.Done));
    }

    [Fact]
    public async Task Only_one_runs_at_a_time()
    {
        var first = Started("plan/a", WaitAsync);
        await reached.Task;

        Assert.False(bench.Start("simulation/a", TimeSpan.FromMinutes(1), WaitAsync));
        Assert.Equal("plan/a", bench.Running!.Key);
        bench.CallOff();
        await first;
        Assert.Null(bench.Running);
        await Started("simulation/a", (_, _) => Task.FromResult<object>(1));
    }

    [Fact]
    public async Task What_is_called_off_has_no_answer()
    {
        var run = Started("plan/a", WaitAsync);
        await reached.Task;
        bench.CallOff();
        await run;

        Assert.Equal((Ending.CalledOff, null), (bench.Of("plan/a")!.Ending, bench.Of("plan/a")!.Answer));
    }

    [Fact]
    public async Task The_time_limit_ends_it()
    {
        var run = Started("plan/a", WaitAsync);
        await reached.Task;
        clock.Advance(TimeSpan.FromSeconds(61));
        await run;

        Assert.Equal((Ending.OutOfTime, TimeSpan.FromSeconds(61)), (bench.Of("plan/a")!.Ending, bench.Of("plan/a")!.Took));
    }

    [Fact]
    public async Task A_broken_promise_is_told_as_a_failure()
    {
        await Started("plan/a", (_, _) => throw new InvalidDataException("broken"));

        Assert.Equal(Ending.Failed, bench.Of("plan/a")!.Ending);
    }

    [Fact]
    public async Task The_end_of_the_circuit_ends_it()
    {
        var run = Started("plan/a", WaitAsync);
        await reached.Task;
        bench.Dispose();
        await run;

        Assert.Equal(Ending.CalledOff, bench.Of("plan/a")!.Ending);
        Assert.False(bench.Start("plan/b", TimeSpan.FromMinutes(1), WaitAsync));
    }

    private Task Started(string key, Func<IProgress<string>, CancellationToken, Task<object>> work)
    {
        Assert.True(bench.Start(key, TimeSpan.FromMinutes(1), work));
        return bench.Latest;
    }

    private async Task<object> WaitAsync(IProgress<string> steps, CancellationToken cancellation)
    {
        var never = new TaskCompletionSource<object>();
        await using var stop = cancellation.Register(() => never.TrySetCanceled(cancellation));
        reached.TrySetResult();
        return await never.Task;
    }
}
