using System.Text;
using System.Text.Json;
using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.Tests.Contract;

/// <summary>Drives an executor as a runbook engine does, and keeps every word that it says.</summary>
public sealed class Transcript(IExecutor executor, ProtectionTarget target)
{
    private readonly StringBuilder said = new();

    /// <summary>All that the executor returned, for those who look for secrets in it.</summary>
    public string Said => said.ToString();

    public async Task<IReadOnlyList<RunbookStep>> PlanAsync(RunbookKind kind)
    {
        var observed = await executor.ObserveAsync(target, TestContext.Current.CancellationToken);
        var steps = executor.Plan(target, observed, kind);
        said.Append(JsonSerializer.Serialize(observed)).Append(JsonSerializer.Serialize(steps));
        return steps;
    }

    public async Task<StepOutcome> ApplyAsync(RunbookStep step, Epoch epoch)
    {
        var outcome = await executor.ApplyAsync(target, step, epoch, TestContext.Current.CancellationToken);
        said.Append(outcome);
        return outcome;
    }

    public async Task<StepState> CheckAsync(RunbookStep step)
    {
        var state = await executor.CheckAsync(target, step, TestContext.Current.CancellationToken);
        said.Append(state);
        return state;
    }

    /// <summary>Applies each step and sees its effect.</summary>
    public async Task CarryOutAsync(IReadOnlyList<RunbookStep> steps, Epoch epoch)
    {
        foreach (var step in steps)
        {
            var outcome = await ApplyAsync(step, epoch);
            Assert.True(outcome is StepOutcome.Applied, $"{step.Id}: {outcome}");
            var state = await CheckAsync(step);
            Assert.True(state is StepState.Done, $"{step.Id}: {state}");
        }
    }
}
