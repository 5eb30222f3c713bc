using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary><c>planner pack</c>.</summary>
internal static class PackCommand
{
    public static Command Make() => new("pack", "the standards as data / 标准规则包") { List(), Lint() };

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

    private static Command Lint()
    {
        var targets = new Argument<string[]>("PACK") { Description = "ids of packs, or folders with packs; default all there are", Arity = ArgumentArity.ZeroOrMore };
        var (json, data) = (CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("lint", "look packs through: texts, examples, and by search whether each level implies the one below / 检查规则包") { targets, json, data };
        command.SetAction((parsed, cancellation) =>
        {
            var findings = new LintPacks(EngineRoom.Here(parsed.GetValue(data))).Run(parsed.GetValue(targets) ?? [], cancellation);
            return Task.FromResult(FindingLines.Report(findings, parsed.GetValue(json)));
        });
        return command;
    }

    private static void Print(StandardPack pack, Language language, TextWriter output)
    {
        output.WriteLine($"{pack.Id}  {pack.Number} {pack.Title.In(language)}  ({pack.Status.ToString().ToLowerInvariant()}, {pack.Clauses.Count})");
        output.WriteLine($"    {pack.Coverage.In(language)}");
    }
}
