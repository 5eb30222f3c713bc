using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Reporting;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner report</c>.</summary>
internal static class ReportCommand
{
    public static Command Make() => new("report", "reports for who was not there / 报告") { Drill() };

    private static Command Drill()
    {
        var drill = new Argument<string>("DRILL") { Description = "the drill, as 'planner drill list' names it" };
        var pdf = new Option<string>("--pdf") { Description = "the file to write", Required = true };
        var (lang, data) = (CommonOptions.Lang(), CommonOptions.Data());
        var command = new Command("drill", "objective, prediction and measurement of a drill, what it proves, and how to check it") { drill, pdf, lang, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(pdf);
            var report = await new ReportDrill(EngineRoom.Here(parsed.GetValue(data))).SaveAsync(
                LocalActor.Current, parsed.GetRequiredValue(drill), parsed.GetValue(lang), path, cancellation);
            if (report.Value is null)
            {
                return FindingLines.Refuse(report.Findings, asJson: false);
            }

            FindingLines.Tell(report.Findings);
            Console.Out.WriteLine($"Report written to {report.Value}");
            return ExitCode.Done;
        });
        return command;
    }
}
