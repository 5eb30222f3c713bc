using System.Globalization;
using Planner.Model.Planning;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints what differs between two plans, for people.</summary>
internal sealed class PlanDifferenceText(Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    /// <summary>Prints it.</summary>
    public void Write(PlanDifference difference)
    {
        if (difference.Bases.Count > 0)
        {
            output.WriteLine((Zh ? "依据不同: " : "made from different: ") + string.Join(", ", difference.Bases));
        }

        output.WriteLine((Zh ? "年支出差: " : "outlay a year: ") + Signed(difference.Outlay.Cny) + (Zh ? $"；{difference.Systems.Count} 个系统不同" : $"; {difference.Systems.Count} system(s) differ"));
        if (difference.Systems.Count == 0)
        {
            return;
        }

        var table = new TextTable(Zh ? "系统" : "system", Zh ? "原方案" : "before", Zh ? "新方案" : "after", Zh ? "支出差" : "outlay", Zh ? "不同之处" : "differs in");
        foreach (var system in difference.Systems)
        {
            table.Add(system.Id, system.Before ?? "-", system.After ?? "-", Signed(system.Outlay.Cny), string.Join(", ", system.Parts));
        }

        table.Write(output);
    }

    private static string Signed(decimal yuan) => yuan.ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture) + " CNY";
}
