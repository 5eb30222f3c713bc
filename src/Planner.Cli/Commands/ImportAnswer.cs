using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Estates;
using Planner.Engine.Importing;
using Planner.Engine.Rights;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Cli.Commands;

/// <summary>What every import does with what it read: it keeps the estate and gives an account.</summary>
internal static class ImportAnswer
{
    /// <summary>Writes the file, stores the estate, or both, and tells what was done; the exit code.</summary>
    public static async Task<int> GiveAsync(Outcome<ImportedEstate> imported, (string? File, string? Name) to, bool asJson, EngineRoom room, CancellationToken cancellation)
    {
        if (imported.Value is null)
        {
            return FindingLines.Refuse(imported.Findings, asJson);
        }

        FindingLines.Tell(imported.Findings);
        var refused = await KeepAsync(imported.Value.Estate, to.File, to.Name, room, cancellation);
        if (refused.Count > 0)
        {
            return FindingLines.Refuse(refused, asJson);
        }

        if (asJson)
        {
            StandardOutput.Document(stream => ImportJson.Write(imported.Value, to.File, to.Name, imported.Findings, stream), cancellation);
        }
        else
        {
            Account(imported.Value.Account, Console.Out);
        }

        return ExitCode.Done;
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
