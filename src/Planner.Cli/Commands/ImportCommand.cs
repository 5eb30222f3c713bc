using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Estates;
using Planner.Engine.Importing;
using Planner.Engine.Rights;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Cli.Commands;

/// <summary><c>planner import</c>.</summary>
internal static class ImportCommand
{
    public static Command Make() => new("import", "turn another inventory into an estate / 导入清单") { NetBox() };

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
            if (imported.Value is null)
            {
                return FindingLines.Refuse(imported.Findings, asJson);
            }

            FindingLines.Tell(imported.Findings);
            var refused = await KeepAsync(imported.Value.Estate, file, called, EngineRoom.Here(parsed.GetValue(data)), cancellation);
            if (refused.Count > 0)
            {
                return FindingLines.Refuse(refused, asJson);
            }

            if (asJson)
            {
                StandardOutput.Document(stream => ImportJson.Write(imported.Value, file, called, imported.Findings, stream), cancellation);
            }
            else
            {
                Account(imported.Value.Account, Console.Out);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Writes the file, stores the estate, or both; what refused it, or nothing.</summary>
    private static async Task<IReadOnlyList<Finding>> KeepAsync(Estate estate, string? file, string? name, EngineRoom room, CancellationToken cancellation)
    {
        if (file is null && name is null)
        {
            return [new Finding("IMP002", "It is not said where the estate goes.") { Hint = "write --out FILE, --name NAME, or both" }];
        }

        if (name is not null)
        {
            var stored = await new StoredEstates(room).AddAsync(LocalActor.Current, name, estate, cancellation);
            if (stored.Value is null)
            {
                return stored.Findings;
            }
        }

        if (file is not null)
        {
            SaveEstate.ToFile(estate, file, cancellation);
        }

        return [];
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
