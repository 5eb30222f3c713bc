using Executors.Contract;
using Executors.CrashHost;
using Planner.Model.Runbooks;

namespace Executors.Tests.Runbooks;

/// <summary>The files executor with a hook around single steps: what a test lets happen before or instead.</summary>
internal sealed class TestExecutor(FilesExecutor files) : IExecutor
{
    public string Technology => files.Technology;

    /// <summary>Step → what happens before it is applied.</summary>
    public Dictionary<string, Func<CancellationToken, Task>> Before { get; } = [];

    /// <summary>Step → the outcome instead of the real one, once.</summary>
    public Dictionary<string, StepOutcome> Instead { get; } = [];

    public Task<Observation> ObserveAsync(ProtectionTarget target, CancellationToken cancellation) => files.ObserveAsync(target, cancellation);

    public IReadOnlyList<RunbookStep> Plan(ProtectionTarget target, Observation observed, RunbookKind kind) => files.Plan(target, observed, kind);

    public async Task<StepOutcome> ApplyAsync(ProtectionTarget target, RunbookStep step, Epoch epoch, CancellationToken cancellation)
    {
        if (Before.TryGetValue(step.Id, out var hook))
        {
            await hook(cancellation);
        }

        return Instead.Remove(step.Id, out var outcome) ? outcome : await files.ApplyAsync(target, step, epoch, cancellation);
    }

    public Task<StepState> CheckAsync(ProtectionTarget target, RunbookStep step, CancellationToken cancellation) => files.CheckAsync(target, step, cancellation);
}
