using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Reporting;
using Planner.Engine.Rights;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary><c>planner pack</c>.</summary>
internal static class PackCommand
{
    public static Command Make() => new("pack", "the standards as data / 标准规则包")
    {
        List(),
        PackLintCommand.Make(),
        Export(),
        Crosswalk(),
        PackImportCommand.Skeleton(),
        PackImportCommand.Import(),
    };

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

    private static Command Export()
    {
        var pack = new Argument<string>("ID") { Description = "a pack by id, such as gbt20988-2007" };
        var folder = new Option<string>("--oscal") { Description = "the folder to write the OSCAL catalog and a profile a level into", Required = true };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.Data());
        asOf.Description = "the day the documents are dated, such as 2026-11-01; default today";
        var command = new Command("export", "write a pack as OSCAL catalog and profiles / 导出为 OSCAL") { pack, folder, asOf, data };
        command.SetAction((parsed, cancellation) =>
        {
            var export = new ExportPack(EngineRoom.Here(parsed.GetValue(data)));
            var written = export.Run(LocalActor.Current, parsed.GetRequiredValue(pack), parsed.GetRequiredValue(folder), parsed.GetValue(asOf), cancellation);
            if (written.Value is null)
            {
                return Task.FromResult(FindingLines.Refuse(written.Findings, asJson: false));
            }

            foreach (var path in written.Value)
            {
                Console.Out.WriteLine(Terminal.Plain(path));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command Crosswalk()
    {
        var ids = new Argument<string[]>("ID") { Description = "which packs; default all", Arity = ArgumentArity.ZeroOrMore };
        var fact = new Option<string>("--fact") { Description = "one fact by its name, such as standbySite.sharesRisk: all the clauses it serves" };
        var (lang, json, data) = (CommonOptions.Lang(), CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("crosswalk", "which clauses of different standards correspond, and which clauses each fact serves / 条款对照") { ids, fact, lang, json, data };
        command.SetAction((parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            var read = new ReadCrosswalk(EngineRoom.Here(parsed.GetValue(data))).Run(parsed.GetValue(ids) ?? [], parsed.GetValue(fact));
            if (read.Value is not { } view)
            {
                return Task.FromResult(FindingLines.Refuse(read.Findings, asJson));
            }

            if (asJson)
            {
                StandardOutput.Document(view.WriteJson, cancellation);
            }
            else
            {
                new CrosswalkText(view, parsed.GetValue(lang), Console.Out).Write();
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
