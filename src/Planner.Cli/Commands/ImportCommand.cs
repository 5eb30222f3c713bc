using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Importing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner import</c>.</summary>
internal static class ImportCommand
{
    public static Command Make() => new("import", "turn another inventory into an estate / 导入清单") { NetBox(), ImportTablesCommand.Workbook(), ImportTablesCommand.Csv() };

    private static Command NetBox()
    {
        var source = new Argument<string>("SOURCE") { Description = "a file made by NetBox's manage.py dumpdata (3.4 to 4.x)" };
        var to = new Option<string?>("--out") { Description = "the estate file to write; .json for JSON, else YAML" };
        var name = new Option<string?>("--name") { Description = "store it under this name; use it as @NAME" };
        var data = CommonOptions.Data();
        var (json, asOf) = (CommonOptions.Json(), CommonOptions.AsOf());
        asOf.Description = "the day the inventory describes; default its newest change";
        var command = new Command("netbox", "from a NetBox export") { source, to, name, json, asOf, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (from, file, called, asJson) = (parsed.GetRequiredValue(source), parsed.GetValue(to), parsed.GetValue(name), parsed.GetValue(json));
            if (WholeFile.Refusal(file, from) is { } refusal)
            {
                return FindingLines.Refuse([refusal], asJson);
            }

            var imported = await ImportNetBox.RunAsync(LocalActor.Current, from, parsed.GetValue(asOf), TimeProvider.System, cancellation);
            return await ImportAnswer.GiveAsync(imported, (file, called), asJson, EngineRoom.Here(parsed.GetValue(data)), cancellation);
        });
        return command;
    }
}
