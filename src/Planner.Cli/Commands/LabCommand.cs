using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Model.Findings;

namespace Planner.Cli.Commands;

/// <summary><c>planner lab</c>.</summary>
internal static class LabCommand
{
    public static Command Make() => new("lab", "a small data centre inside this machine, to drill on / 演练实验室")
    {
        Verb("up", "make it: database hosts a and b, traffic host lb, an unprotected application; stores its estate as @lab", (room, cancellation) => new LabUp(room).RunAsync(LocalActor.Current, new NewsLines(), cancellation)),
        Verb("down", "take it away: every process, namespace, mount, link and file", (room, cancellation) => new LabDown(room).RunAsync(LocalActor.Current, cancellation), "is gone: no process, namespace, mount, link or file of it is left"),
        Verb("status", "say what there is", (room, cancellation) => new LabStatus(room).RunAsync(LocalActor.Current, cancellation)),
    };

    private static Command Verb(string name, string description, Func<EngineRoom, CancellationToken, Task<Outcome<LabView>>> run, string? said = null)
    {
        var data = CommonOptions.Data();
        var command = new Command(name, description) { data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var lab = await run(EngineRoom.Here(parsed.GetValue(data)), cancellation);
            if (lab.Value is not { } view)
            {
                return FindingLines.Refuse(lab.Findings, asJson: false);
            }
            Console.Out.WriteLine(said is null ? $"Lab {view.Id} in {view.Directory}, made {view.MadeAt:yyyy-MM-dd HH:mm:ss}Z{(view.Ready ? "" : ", half built")}" : $"Lab {view.Id} {said}.");
            foreach (var host in said is null ? view.Hosts : [])
            {
                Console.Out.WriteLine($"  {host.Name,-3} {host.Address,-14} {(host.Traffic ? "traffic" : "database"),-9} {(host.Running ? "on" : "off")}");
            }
            return ExitCode.Done;
        });
        return command;
    }
}
