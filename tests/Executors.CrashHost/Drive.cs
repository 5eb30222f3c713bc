using System.Globalization;
using Executors.Runbooks;
using Executors.Runbooks.Driving;
using Executors.Runbooks.Journal;
using Planner.Model.Rights;
using Planner.Storage;

namespace Executors.CrashHost;

/// <summary>Starts the run of a directory, or resumes it, and prints how it ended and how many points were passed.</summary>
internal static class Drive
{
    public static RunId Run { get; } = new("r-crash");

    public static Actor Operator { get; } = new(ActorKind.Person, "wang.fang", "default", new HashSet<Role> { Role.Operator });

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The store is in <c>store</c>, the files are in <c>files</c> below the directory.</summary>
    public static async Task<int> RunAsync(string directory, int skew, bool inTurn, KillSwitch kill, CancellationToken cancellation)
    {
        var answer = await DriveAsync(directory, new SkewedClock(TimeSpan.FromMinutes(skew)), inTurn, kill, cancellation);
        await Console.Out.WriteLineAsync($"{answer.GetType().Name} {kill.Passed}".AsMemory(), cancellation);
        return 0;
    }

    public static async Task<RunAnswer> DriveAsync(string directory, TimeProvider clock, bool inTurn, KillSwitch kill, CancellationToken cancellation)
    {
        using var store = await Store.OpenAsync(Path.Combine(directory, "store"), "default", clock, cancellation);
        var engine = new RunbookEngine(new KillingJournal(store.Runs, kill), store.Leases, store.Approvals, clock);
        var files = Path.Combine(directory, "files");
        Directory.CreateDirectory(files);
        var executor = new FilesExecutor(kill.Point);
        var targets = new RunTargets([new BoundTarget(executor, FilesExecutor.TargetIn(files))]);
        if (await engine.StatusAsync(Run, cancellation) is not null)
        {
            return await engine.ResumeAsync(Run, targets, Operator, cancellation);
        }

        var runbook = FilesExecutor.Bind(
            "crash",
            [
                FilesExecutor.Step("one", "a", "append"),
                FilesExecutor.Step("two", "b", "append", inTurn ? ["one"] : []),
                FilesExecutor.Step("three", "a", "write", inTurn ? "two" : "one"),
                FilesExecutor.Step("four", "b", "append", "two", "three"),
            ],
            await executor.ObserveAsync(FilesExecutor.TargetIn(files), cancellation));
        return await engine.StartAsync(Run, new RunRequest(runbook, "none", Lab: true, new Dictionary<string, string>()), targets, Operator, cancellation);
    }
}
