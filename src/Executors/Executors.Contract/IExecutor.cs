using Planner.Model.Runbooks;

namespace Executors.Contract;

/// <summary>One technology: sees what is there, plans the difference, carries out one step, checks one step.</summary>
public interface IExecutor
{
    /// <summary>Name that steps refer to, such as <c>postgresql</c>.</summary>
    string Technology { get; }

    /// <summary>Looks at the hosts and changes nothing.</summary>
    Task<Observation> ObserveAsync(ProtectionTarget target, CancellationToken cancellation);

    /// <summary>The steps that lead from what was observed to what is wanted; pure, and empty when nothing differs.</summary>
    /// <param name="target">What is wanted.</param>
    /// <param name="observed">What is there.</param>
    /// <param name="kind">What the runbook is for.</param>
    IReadOnlyList<RunbookStep> Plan(ProtectionTarget target, Observation observed, RunbookKind kind);

    /// <summary>Carries out a step. Doing it again when its effect is there changes nothing.</summary>
    Task<StepOutcome> ApplyAsync(ProtectionTarget target, RunbookStep step, Epoch epoch, CancellationToken cancellation);

    /// <summary>Tells from the hosts whether the step's effect is there; changes nothing.</summary>
    Task<StepState> CheckAsync(ProtectionTarget target, RunbookStep step, CancellationToken cancellation);
}
