using Planner.Model.Findings;
using Planner.Model.Runbooks;

namespace Executors.Runbooks.Binding;

/// <summary>Finds everything that makes a runbook impossible to drive.</summary>
public static class RunbookFindings
{
    /// <summary>All findings at once; empty when the runbook can be driven.</summary>
    /// <param name="runbook">The bound runbook.</param>
    /// <param name="technologies">Technologies that there is an executor for.</param>
    public static IReadOnlyList<Finding> Of(Runbook runbook, IReadOnlySet<string> technologies)
    {
        List<Finding> findings = runbook.Steps.Count == 0 ? [At("RUN001", "", "the runbook has no steps", "there is nothing to do when nothing differs")] : [];
        var before = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in runbook.Steps)
        {
            findings.AddRange(step.After.Where(other => !before.Contains(other)).Select(other =>
                At("RUN002", step.Id, $"it comes after '{other}', which is no earlier step", "name a step that stands before it")));
            if (!before.Add(step.Id))
            {
                findings.Add(At("RUN003", step.Id, "two steps have this id", "give each step an id of its own"));
            }

            if (step.Action != StepAction.Manual && !technologies.Contains(step.Technology))
            {
                findings.Add(At("RUN004", step.Id, $"nothing here carries out '{step.Technology}'", $"one of: {string.Join(", ", technologies.Order(StringComparer.Ordinal))}"));
            }

            if (step.Limit <= TimeSpan.Zero)
            {
                findings.Add(At("RUN005", step.Id, $"its limit is {step.Limit}", "a limit above zero"));
            }
        }

        return findings;
    }

    private static Finding At(string code, string step, string message, string hint) =>
        new(code, message) { Path = step.Length == 0 ? "steps" : $"steps/{step}", Hint = hint };
}
