using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Assessing;

namespace Planner.Cli.Commands;

/// <summary><c>planner pack lint</c>.</summary>
internal static class PackLintCommand
{
    public static Command Make()
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
}
