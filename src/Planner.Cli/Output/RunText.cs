using System.Globalization;
using Planner.Model.Drills;
using Planner.Model.Findings;
using Planner.Model.Runs;

namespace Planner.Cli.Output;

/// <summary>Prints what runs came to, and with what exit code.</summary>
internal static class RunText
{
    /// <summary>Prints a verb's outcome.</summary>
    public static int Tell(Outcome<RunResult> outcome)
    {
        if (outcome.Value is null)
        {
            return FindingLines.Refuse(outcome.Findings, asJson: false);
        }
        switch (outcome.Value)
        {
            case RunResult.WouldRun would:
                DryRun(would, Console.Out);
                return ExitCode.Done;
            case RunResult.Nothing nothing:
                Console.Out.WriteLine($"Nothing to do: {nothing.Reason}.");
                return ExitCode.Done;
            case RunResult.Recorded recorded:
                Console.Out.WriteLine($"Recorded for run {recorded.Run.Overview.Id}. planner resume {recorded.Run.Overview.Id}");
                return ExitCode.Done;
            case RunResult.Held held:
                Console.Error.WriteLine($"Refused: run {held.Run} is driven by {held.Holder}; its lease holds until {held.Until:HH:mm:ss}Z unless renewed. Nothing was changed.");
                return ExitCode.Refused;
            case RunResult.Refused refused:
                Console.Error.WriteLine($"Refused: {refused.Reason}.");
                Hint(refused.RunbookSha256);
                return ExitCode.Refused;
            case RunResult.Driven driven:
                Detail(driven.Run, Console.Out);
                return Ended(driven);
            default:
                throw new InvalidOperationException($"There is no result {outcome.Value.GetType().Name}.");
        }
    }

    /// <summary>Prints one run with its steps.</summary>
    public static void Detail(RunDetail run, TextWriter output)
    {
        var head = run.Overview;
        output.WriteLine($"{head.Id}  {head.Kind} of {head.System}{(run.Estate is null ? "" : $" ({run.Estate})")}: {head.Phase}, {head.StepsDone} of {head.Steps} steps done");
        output.WriteLine($"  asked for by {head.RequestedBy} {Time(head.StartedAt)}, {(head.DrivenBy is null ? "driven by nobody" : $"driven by {head.DrivenBy}")}; {run.Approval ?? "not admitted"}");
        if (run.Reason is not null)
        {
            output.WriteLine($"  {run.Reason}");
        }
        var table = new TextTable("   step", "state", "host", "seconds", "detail");
        foreach (var step in run.Steps)
        {
            table.Add($"   {step.Step.Id}", step.Phase.ToString(), step.Step.Host, step.Took?.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture) ?? "-", step.Detail ?? step.Step.Summary);
        }
        table.Write(output);
    }

    /// <summary>Prints a list of runs.</summary>
    public static void List(IReadOnlyList<RunOverview> runs, RedundancyState? protection, TextWriter output)
    {
        if (protection is not null)
        {
            output.WriteLine($"@lab is {(protection.Protected ? "protected" : "UNPROTECTED")} since {Time(protection.Since)}: {protection.Statement}");
        }
        var table = new TextTable("run", "kind", "system", "state", "steps", "started", "driven by");
        foreach (var run in runs)
        {
            table.Add(run.Id, run.Kind.ToString(), run.System, run.Phase.ToString(), $"{run.StepsDone}/{run.Steps}", Time(run.StartedAt), run.DrivenBy ?? "-");
        }
        table.Write(output);
    }

    private static void DryRun(RunResult.WouldRun would, TextWriter output)
    {
        output.WriteLine($"Dry run: nothing was changed. Runbook {would.RunbookSha256}");
        output.WriteLine($"  {would.Runbook.Kind} of {would.Runbook.System}, {would.Runbook.Steps.Count} steps; {would.Approval}");
        foreach (var step in would.Runbook.Steps)
        {
            output.WriteLine($"{step.Id} on {step.Host} ({step.Technology}): {step.Summary}");
            output.WriteLine($"    after {(step.After.Count == 0 ? "nothing" : string.Join(", ", step.After))}; at most {step.Limit:c}");
            foreach (var command in step.Commands)
            {
                output.WriteLine($"    [{command.Host}{(command.Mutates ? ", guarded" : "")}]$ {string.Join(' ', command.Arguments.Select(Quoted))}".ReplaceLineEndings("\n        "));
            }
        }
        if (would.Refusal is not null)
        {
            output.WriteLine($"It would be refused now: {would.Refusal}.");
            Hint(would.RunbookSha256);
        }
    }

    private static int Ended(RunResult.Driven driven)
    {
        if (driven.Lost is not null)
        {
            Console.Error.WriteLine($"Stopped: {driven.Lost}.");
        }
        else if (!driven.Run.Overview.IsOver)
        {
            Console.Error.WriteLine(driven.Run.Overview.Phase == RunPhase.Waiting
                ? $"It waits for people: planner confirm {driven.Run.Overview.Id} STEP --evidence FILE, then planner resume {driven.Run.Overview.Id}"
                : $"It is {driven.Run.Overview.Phase}: planner resume {driven.Run.Overview.Id}, or planner abort {driven.Run.Overview.Id}");
        }
        return driven is { Lost: null, Run.Overview.Phase: RunPhase.Finished } ? ExitCode.Done : ExitCode.Failed;
    }

    private static void Hint(string? sha256)
    {
        if (sha256 is not null)
        {
            Console.Error.WriteLine($"    two people: planner approve {sha256}");
        }
    }

    private static string Quoted(string argument) =>
        argument.Length > 0 && argument.All(letter => char.IsLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_' or ':' or '=' or ',') ? argument : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
