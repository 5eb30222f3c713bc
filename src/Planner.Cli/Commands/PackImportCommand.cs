using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner pack skeleton</c> and <c>planner pack import</c>.</summary>
internal static class PackImportCommand
{
    public static Command Skeleton()
    {
        var pack = new Argument<string>("PACK") { Description = "a pack of which only titles are known, such as gbt20988-2025" };
        var data = CommonOptions.Data();
        var command = new Command("skeleton", "a form for whoever holds the text of an edition / 导入模板") { pack, data };
        command.SetAction((parsed, _) =>
        {
            var form = new ImportPack(EngineRoom.Here(parsed.GetValue(data))).Skeleton(parsed.GetRequiredValue(pack));
            if (form.Value is null)
            {
                return Task.FromResult(FindingLines.Refuse(form.Findings, asJson: false));
            }

            Console.Out.Write(form.Value);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    public static Command Import()
    {
        var source = new Argument<string>("SOURCE") { Description = "a filled form, or a folder of them" };
        var into = new Option<string?>("--into") { Description = "the folder of packs to write to; default $PLANNER_STANDARDS, else standards in the data directory" };
        var (lang, data) = (CommonOptions.Lang(), CommonOptions.Data());
        var command = new Command("import", "bring clauses that you hold into a pack, whole or not at all / 导入条文") { source, into, lang, data };
        command.SetAction((parsed, _) =>
        {
            var room = EngineRoom.Here(parsed.GetValue(data));
            var folder = parsed.GetValue(into) ?? room.OwnStandardsFolder;
            var brought = new ImportPack(room).Run(LocalActor.Current, parsed.GetRequiredValue(source), folder);
            if (brought.Value is null)
            {
                return Task.FromResult(FindingLines.Refuse(brought.Findings, asJson: false));
            }

            var text = new ImportedText(parsed.GetValue(lang), Console.Out);
            text.Write(brought.Value);
            text.Place(folder, Path.GetFullPath(folder) == Path.GetFullPath(room.OwnStandardsFolder));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
