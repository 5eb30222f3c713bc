using System.CommandLine;
using System.Globalization;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Executing;
using Planner.Engine.Rights;
using Planner.Model.Runbooks;

namespace Planner.Cli.Commands;

/// <summary><c>planner failover</c>, <c>switchover</c> and <c>failback</c>.</summary>
internal static class MoveCommand
{
    public static Command Failover()
    {
        var accept = new Option<bool>("--accept-loss") { Description = "a person accepts that more is lost than the objective allows" };
        var stopped = new Option<DateTimeOffset?>("--stopped-at")
        {
            Description = "when the primary had stopped, at the latest; without it the loss is overstated",
            CustomParser = result =>
            {
                if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
                {
                    return at;
                }
                result.AddError($"'{result.Tokens[0].Value}' is no instant; write one such as 2026-11-01T08:00:00Z.");
                return null;
            },
        };
        var command = Make(RunbookKind.Failover, "failover", "the serving host is lost or given up: fence it, promote the other, switch users / 故障切换", (parsed, request) =>
            request with { AcceptLoss = parsed.GetValue(accept), StoppedAt = parsed.GetValue(stopped) });
        command.Add(accept);
        command.Add(stopped);
        return command;
    }

    public static Command Switchover() => Make(RunbookKind.Switchover, "switchover", "move a healthy system to its other host and lose nothing / 计划切换", (_, request) => request);

    public static Command Failback() => Make(RunbookKind.Failback, "failback", "build the host that was lost anew as the standby, its old data set aside; a switchover then moves home / 回切", (_, request) => request);

    private static Command Make(RunbookKind kind, string name, string description, Func<ParseResult, MoveRequest, MoveRequest> refine)
    {
        var system = new Argument<string>("SYSTEM") { Description = "the system's id, such as bank" };
        var estate = CommonOptions.StoredEstate();
        var (dryRun, data) = (CommonOptions.DryRun(), CommonOptions.Data());
        var command = new Command(name, description) { system, estate, dryRun, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = refine(parsed, new MoveRequest(kind, parsed.GetValue(estate)!, parsed.GetRequiredValue(system), parsed.GetValue(dryRun)));
            return RunText.Tell(await new Move(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, request, new NewsLines(), cancellation));
        });
        return command;
    }
}
