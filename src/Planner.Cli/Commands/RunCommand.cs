using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Executing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner status</c>, <c>resume</c>, <c>abort</c>, <c>confirm</c> and <c>approve</c>.</summary>
internal static class RunCommand
{
    public static Command Status()
    {
        var run = Run("a run; without it the newest are listed");
        var (json, data) = (CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("status", "say where runs stand / 运行状态") { run, json, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var room = EngineRoom.Here(parsed.GetValue(data));
            var states = new RunStates(room);
            if (parsed.GetValue(run) is not { } id)
            {
                var runs = await states.ListAsync(LocalActor.Current, cancellation);
                var protection = await new ProtectionStates(room).FindAsync(LocalActor.Current, cancellation);
                Print(parsed.GetValue(json), RunJson.List(runs, protection), output => RunText.List(runs, protection, output));
                return ExitCode.Done;
            }
            var found = await states.FindAsync(LocalActor.Current, id, cancellation);
            if (found.Value is not { } detail)
            {
                return FindingLines.Refuse(found.Findings, parsed.GetValue(json));
            }
            Print(parsed.GetValue(json), RunJson.Detail(detail), output => RunText.Detail(detail, output));
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Resume()
    {
        var run = Run("the run; default the newest that is not over");
        var data = CommonOptions.Data();
        var command = new Command("resume", "take up a run that was interrupted; nothing takes effect twice / 续跑") { run, data };
        command.SetAction(async (parsed, cancellation) =>
            RunText.Tell(await new ResumeRun(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, parsed.GetValue(run), new NewsLines(), cancellation)));
        return command;
    }

    public static Command Abort()
    {
        var run = Run("the run; default the newest that is not over");
        var reason = new Option<string>("--reason") { Description = "why", DefaultValueFactory = _ => "asked for at the console" };
        var data = CommonOptions.Data();
        var command = new Command("abort", "end a run before its next step / 中止") { run, reason, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var ended = await new AbortRun(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, parsed.GetValue(run), parsed.GetValue(reason)!, cancellation);
            var code = RunText.Tell(ended);
            return ended.Value is Model.Runs.RunResult.Driven { Run.Overview.Phase: Model.Runs.RunPhase.Aborted } ? ExitCode.Done : code;
        });
        return command;
    }

    public static Command Confirm()
    {
        var run = new Argument<string>("RUN");
        var step = new Argument<string>("STEP") { Description = "the step that waits" };
        var evidence = new Option<string>("--evidence") { Description = "a file that shows what was seen or done; it is kept", Required = true };
        var absent = new Option<bool>("--absent") { Description = "its effect is wholly absent, so the step is to be carried out" };
        var note = new Option<string>("--note") { Description = "what was seen, in your words", DefaultValueFactory = _ => "" };
        var data = CommonOptions.Data();
        var command = new Command("confirm", "answer a step that waits / 人工确认") { run, step, evidence, absent, note, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var answer = new StepAnswer(parsed.GetRequiredValue(run), parsed.GetRequiredValue(step), !parsed.GetValue(absent), parsed.GetRequiredValue(evidence), parsed.GetValue(note)!);
            return RunText.Tell(await new ConfirmStep(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, answer, cancellation));
        });
        return command;
    }

    public static Command Approve()
    {
        var subject = new Argument<string>("RUN|HASH") { Description = "the runbook's hash as a refused command printed it, or a run" };
        var glass = new Option<string?>("--break-glass") { Description = "why it cannot wait for a second person; raises an alarm and must be reviewed" };
        var data = CommonOptions.Data();
        var command = new Command("approve", "approve a runbook; it needs two people / 审批") { subject, glass, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var approvals = await new ApproveRunbook(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, parsed.GetRequiredValue(subject), parsed.GetValue(glass), cancellation);
            if (approvals.Value is not { } said)
            {
                return FindingLines.Refuse(approvals.Findings, asJson: false);
            }
            Console.Out.WriteLine($"{said.RunbookSha256}: {said.People.Count} of {said.Needed} people ({string.Join(", ", said.People)})");
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string?> Run(string description) => new("RUN") { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static void Print(bool json, string document, Action<TextWriter> text)
    {
        if (json)
        {
            Console.Out.WriteLine(document);
        }
        else
        {
            text(Console.Out);
        }
    }
}
