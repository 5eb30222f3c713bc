using Planner.Model.Runbooks;

namespace Executors.Contract;

/// <summary>Puts the steps of several executors into one order.</summary>
public static class RunbookOrder
{
    /// <summary>All steps by phase: settle, stop, fence, restore or promote, rebuild, switch, verify. Each waits for every step of the phases before it.</summary>
    /// <param name="parts">What each executor planned, in its own order.</param>
    /// <exception cref="ArgumentException">Two steps have the same id.</exception>
    public static IReadOnlyList<RunbookStep> Join(params IReadOnlyList<IReadOnlyList<RunbookStep>> parts)
    {
        var all = parts.SelectMany(part => part).ToList();
        if (all.GroupBy(step => step.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two steps are called '{twice.Key}'.", nameof(parts));
        return
        [
            .. from step in all
               let phase = PhaseOf(step.Action)
               orderby phase
               let earlier = all.Where(other => PhaseOf(other.Action) < phase).Select(other => other.Id)
               select step with { After = [.. earlier.Union(step.After)] },
        ];
    }

    private static int PhaseOf(StepAction action) => action switch
    {
        StepAction.Manual => 0,
        StepAction.Stop => 1,
        StepAction.Fence => 2,
        StepAction.Restore => 3,
        StepAction.Promote => 4,
        StepAction.Rejoin or StepAction.Provision => 5,
        StepAction.SwitchTraffic => 6,
        _ => 7,
    };
}
