using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary><c>planner pack</c>.</summary>
internal static class PackCommand
{
    public static Command Make() => new("pack", "the standards as data / 标准规则包") { List(), PackImportCommand.Skeleton(), PackImportCommand.Import() };

    private static Command List()
    {
        var (lang, data) = (CommonOptions.Lang(), CommonOptions.Data());
        var command = new Command("list", "the packs there are, and what they encode") { lang, data };
        command.SetAction((parsed, _) =>
        {
            var packs = new ListPacks(EngineRoom.Here(parsed.GetValue(data))).Run();
            if (packs.Value is null)
            {
                return Task.FromResult(FindingLines.Refuse(packs.Findings, asJson: false));
            }

            foreach (var pack in packs.Value)
            {
                Print(pack, parsed.GetValue(lang), Console.Out);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Print(StandardPack pack, Language language, TextWriter output)
    {
        output.WriteLine($"{pack.Id}  {pack.Number} {pack.Title.In(language)}  ({pack.Status.ToString().ToLowerInvariant()}, {pack.Clauses.Count})");
        output.WriteLine($"    {pack.Coverage.In(language)}");
    }
}
