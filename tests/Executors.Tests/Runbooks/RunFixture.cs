using Executors.Contract;
using Executors.CrashHost;
using Executors.Runbooks;
using Executors.Runbooks.Driving;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using Microsoft.Extensions.Time.Testing;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Storage;

namespace Executors.Tests.Runbooks;

/// <summary>A store, an engine on it, and a directory whose files the runs change.</summary>
internal sealed class RunFixture : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("planner-run-").FullName;

    private RunFixture()
    {
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static RunId Run { get; } = new("r-1");

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 27, 0, 0, 0, TimeSpan.Zero));

    public Store Store { get; private set; } = null!;

    public RunbookEngine Engine { get; private set; } = null!;

    public ProtectionTarget Target { get; private set; } = null!;

    public TestExecutor Executor { get; private set; } = null!;

    public RunTargets Targets { get; private set; } = null!;

    public string Files => Path.Combine(directory, "files");

    public static async Task<RunFixture> CreateAsync()
    {
        var fixture = new RunFixture();
        Directory.CreateDirectory(fixture.Files);
        fixture.Store = await Store.OpenAsync(Path.Combine(fixture.directory, "store"), "default", fixture.Clock, Token);
        fixture.Engine = new RunbookEngine(fixture.Store.Runs, fixture.Store.Leases, fixture.Store.Approvals, fixture.Clock);
        fixture.Target = FilesExecutor.TargetIn(fixture.Files);
        fixture.Executor = new TestExecutor(new FilesExecutor(() => { }));
        fixture.Targets = new RunTargets([new BoundTarget(fixture.Executor, fixture.Target)]);
        return fixture;
    }

    public static Actor Person(string name, ActorKind kind = ActorKind.Person) => new(kind, name, "default", new HashSet<Role> { Role.Operator, Role.Approver });

    public async Task<RunRequest> RequestAsync(bool lab, params RunbookStep[] steps) => new(
        FilesExecutor.Bind("test", steps, await Executor.ObserveAsync(Target, Token)), "host", lab, new Dictionary<string, string>());

    public async Task<RunAnswer> StartAsync(params RunbookStep[] steps) =>
        await Engine.StartAsync(Run, await RequestAsync(lab: true, steps), Targets, Person("wang.fang"), Token);

    public Task<RunAnswer> ResumeAsync() => Engine.ResumeAsync(Run, Targets, Person("wang.fang"), Token);

    public async Task<RunState> StateAsync() => (await Engine.StatusAsync(Run, Token))!;

    public async Task<IReadOnlyList<string>> EventsAsync() =>
        [.. (await Store.Runs.ReadAsync(Run, Token)).Select(entry => entry.Event.GetType().Name)];

    public string Read(string file) => File.ReadAllText(Path.Combine(Files, file));

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(directory, recursive: true);
    }
}
