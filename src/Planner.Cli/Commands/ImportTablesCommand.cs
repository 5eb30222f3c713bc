using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Importing;
using Planner.Engine.Rights;
using Planner.Model.Findings;

namespace Planner.Cli.Commands;

/// <summary><c>planner import workbook</c> and <c>planner import csv</c>.</summary>
internal static class ImportTablesCommand
{
    public static Command Workbook()
    {
        var source = new Argument<string?>("SOURCE") { Description = "an Excel workbook (.xlsx), filled in from the template", Arity = ArgumentArity.ZeroOrOne };
        var marked = new Option<string?>("--findings") { Description = "where to write a copy of the workbook with all findings shown on the cells, if there are any" };
        var template = new Option<string?>("--template") { Description = "a workbook to write and fill in; reads no SOURCE" };
        var (options, command) = (new TableOptions(template), new Command("workbook", "from an Excel workbook, and its template / Excel 工作簿及模板") { source, marked });
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (from, to, copy, asJson) = (parsed.GetValue(source), parsed.GetValue(options.Out), parsed.GetValue(marked), parsed.GetValue(options.Json));
            var room = EngineRoom.Here(parsed.GetValue(options.Data));
            if (parsed.GetValue(template) is { } place)
            {
                return Written(from is null ? await new WriteTables(room).ToWorkbookAsync(LocalActor.Current, parsed.GetValue(options.From), parsed.GetValue(options.Lang), place, cancellation) : [Both], asJson);
            }

            if (from is null)
            {
                return FindingLines.Refuse([Neither], asJson);
            }

            if ((WholeFile.Refusal(to, from) ?? WholeFile.Refusal(copy, to is null ? [from] : [from, to])) is { } refusal)
            {
                return FindingLines.Refuse([refusal], asJson);
            }

            var imported = await ImportWorkbook.RunAsync(LocalActor.Current, from, copy, cancellation);
            return await ImportAnswer.GiveAsync(imported, (to, parsed.GetValue(options.Name)), asJson, room, cancellation);
        });
        return command;
    }

    public static Command Csv()
    {
        var sources = new Argument<string[]>("SOURCE") { Description = "files named like the tables, such as systems.csv, or a folder of them; UTF-8 or GB18030", Arity = ArgumentArity.ZeroOrMore };
        var template = new Option<string?>("--template") { Description = "a folder to write files to fill in to; reads no SOURCE" };
        var (options, command) = (new TableOptions(template), new Command("csv", "from CSV files, a file a table, and their template / CSV 文件及模板") { sources });
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (from, to, asJson) = (parsed.GetValue(sources) ?? [], parsed.GetValue(options.Out), parsed.GetValue(options.Json));
            var room = EngineRoom.Here(parsed.GetValue(options.Data));
            if (parsed.GetValue(template) is { } place)
            {
                return Written(from.Length == 0 ? await new WriteTables(room).ToFolderAsync(LocalActor.Current, parsed.GetValue(options.From), parsed.GetValue(options.Lang), place, cancellation) : [Both], asJson);
            }

            if (from.Length == 0)
            {
                return FindingLines.Refuse([Neither], asJson);
            }

            if (WholeFile.Refusal(to, from) is { } refusal)
            {
                return FindingLines.Refuse([refusal], asJson);
            }

            var imported = await ImportCsv.RunAsync(LocalActor.Current, from, cancellation);
            return await ImportAnswer.GiveAsync(imported, (to, parsed.GetValue(options.Name)), asJson, room, cancellation);
        });
        return command;
    }

    private static Finding Neither => new("IMP005", "It is not said what is read.") { Hint = "name a SOURCE, or write a template with --template" };

    private static Finding Both => new("IMP005", "A template is written and a SOURCE is named.") { Hint = "leave out one; an estate that is to be written is named with --from" };

    private static int Written(IReadOnlyList<Finding> findings, bool asJson)
    {
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return FindingLines.Refuse(findings, asJson);
        }

        FindingLines.Tell(findings);
        return ExitCode.Done;
    }
}
