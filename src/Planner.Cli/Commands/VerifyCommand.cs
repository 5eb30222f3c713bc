using System.CommandLine;
using Planner.Cli.Output;
using Planner.Engine;
using Planner.Engine.Executing;
using Planner.Engine.Rights;

namespace Planner.Cli.Commands;

/// <summary><c>planner verify</c>.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var heads = new Option<string[]>("--head") { Description = "a chain head noted outside, LENGTH:HASH, that the ledger must still lead over" };
        var data = CommonOptions.Data();
        var command = new Command("verify", "check the ledger's chain / 验证账本") { heads, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var verified = await new VerifyChain(EngineRoom.Here(parsed.GetValue(data))).RunAsync(LocalActor.Current, parsed.GetValue(heads) ?? [], cancellation);
            if (verified.Value is null)
            {
                var code = FindingLines.Refuse(verified.Findings, asJson: false);
                return verified.Findings.Any(finding => finding.Code == "CHN001") ? ExitCode.Failed : code;
            }
            Console.Out.WriteLine($"The ledger holds: {verified.Value}");
            return ExitCode.Done;
        });
        return command;
    }
}
