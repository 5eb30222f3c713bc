using System.CommandLine;
using System.Globalization;
using Planner.Cli.Output;
using Planner.Engine.Planning;
using Planner.Engine.Rights;
using Planner.Model.Planning;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary><c>planner diff</c>.</summary>
internal static class DiffCommand
{
    public static Command Make()
    {
        var first = new Argument<string>("A") { Description = "a plan file" };
        var second = new Argument<string>("B") { Description = "another" };
        var lang = CommonOptions.Lang();
        var command = new Command("diff", "what differs between two plans / 比较规划") { first, second, lang };
        command.SetAction((parsed, _) =>
        {
            var compared = ComparePlans.Run(LocalActor.Current, parsed.GetRequiredValue(first), parsed.GetRequiredValue(second));
            if (compared.Value is null)
            {
                return Task.FromResult(FindingLines.Refuse(compared.Findings, asJson: false));
            }

            Print(compared.Value, parsed.GetValue(lang) == Language.Zh, Console.Out);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Print(PlanDifference difference, bool zh, TextWriter output)
    {
        if (difference.Bases.Count > 0)
        {
            output.WriteLine((zh ? "依据不同: " : "made from different: ") + string.Join(", ", difference.Bases));
        }

        output.WriteLine((zh ? "年支出差: " : "outlay a year: ") + Signed(difference.Outlay.Cny) + (zh ? $"；{difference.Systems.Count} 个系统不同" : $"; {difference.Systems.Count} system(s) differ"));
        if (difference.Systems.Count == 0)
        {
            return;
        }

        var table = new TextTable(zh ? "系统" : "system", zh ? "原方案" : "before", zh ? "新方案" : "after", zh ? "支出差" : "outlay", zh ? "不同之处" : "differs in");
        foreach (var system in difference.Systems)
        {
            table.Add(system.Id, system.Before ?? "-", system.After ?? "-", Signed(system.Outlay.Cny), string.Join(", ", system.Parts));
        }

        table.Write(output);
    }

    private static string Signed(decimal yuan) => yuan.ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture) + " CNY";
}
