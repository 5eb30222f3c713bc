using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine.Estates;
using Planner.Engine.Importing;
using Planner.Engine.Rights;
using Planner.Model.Imports;

namespace Planner.Cli.Commands;

/// <summary><c>planner import</c>.</summary>
internal static class ImportCommand
{
    public static Command Make() => new("import", "turn another inventory into an estate / 导入清单") { NetBox() };

    private static Command NetBox()
    {
        var source = new Argument<string>("SOURCE") { Description = "a file made by NetBox's manage.py dumpdata (3.4 to 4.x)" };
        var to = new Option<string>("--out") { Description = "the estate file to write; .json for JSON, else YAML", Required = true };
        var (json, asOf) = (CommonOptions.Json(), CommonOptions.AsOf());
        asOf.Description = "the day the inventory describes; default its newest change";
        var command = new Command("netbox", "from a NetBox export") { source, to, json, asOf };
        command.SetAction(async (parsed, cancellation) =>
        {
            var imported = await ImportNetBox.RunAsync(LocalActor.Current, parsed.GetRequiredValue(source), parsed.GetValue(asOf), cancellation);
            if (imported.Value is null)
            {
                return FindingLines.Refuse(imported.Findings, parsed.GetValue(json));
            }

            SaveEstate.ToFile(imported.Value.Estate, parsed.GetRequiredValue(to));
            FindingLines.Tell(imported.Findings);
            Account(imported.Value.Account, Console.Out);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Account(ImportAccount account, TextWriter output)
    {
        output.WriteLine($"{account.Source}: {account.Records} records, {account.Count(ImportFate.Mapped)} mapped, {account.Count(ImportFate.Used)} used, {account.Count(ImportFate.LeftOut)} left out");
        var table = new TextTable("records", "model", "fate", "as what, or why not");
        foreach (var line in account.Lines)
        {
            table.Add($"{line.Count}", line.Model, line.Fate == ImportFate.LeftOut ? "left out" : line.Fate.ToString().ToLowerInvariant(), line.Reason);
        }

        table.Write(output);
    }
}
