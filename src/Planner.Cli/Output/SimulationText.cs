using System.Globalization;
using Planner.Model.Planning;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints a simulation as tables, for people.</summary>
internal sealed class SimulationText(EstateSimulation simulation, Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    public void Write()
    {
        output.WriteLine(Zh
            ? $"模拟 {simulation.Years} 年，每情景 {simulation.Recoveries} 次恢复，种子 {simulation.Seed}，清单 {simulation.EstateSha256[..12]}；方括号为 95% 置信区间；无可恢复的事件计到当年年底。预测不是目标，也不是实测。"
            : $"{simulation.Years} years, {simulation.Recoveries} recoveries a scenario, seed {simulation.Seed}, estate {simulation.EstateSha256[..12]}; brackets are 95 % intervals; an event with nothing to restore counts to the end of its year. Predictions are neither objectives nor measurements.");
        foreach (var system in simulation.Systems)
        {
            output.WriteLine();
            System(system);
        }
    }

    private void System(SystemSimulation system)
    {
        output.WriteLine($"{system.Id} ({system.Design})");
        if (system.Missing.Count > 0)
        {
            output.WriteLine((Zh ? "  无法模拟，缺少: " : "  cannot be simulated, missing: ") + string.Join(", ", system.Missing));
            return;
        }

        var down = system.Downtime!;
        output.WriteLine(Zh
            ? $"  年停机 均值 {Figure(down.Mean)} P50 {PlainTime.Of(down.P50.Value)} P95 {PlainTime.Of(down.P95.Value)} P99 {PlainTime.Of(down.P99.Value)}；可用性 {Share(system.Availability!, "0.0000%")}；无可恢复的概率 {Nothing(system)}/年"
            : $"  downtime a year: mean {Figure(down.Mean)}, P50 {PlainTime.Of(down.P50.Value)}, P95 {PlainTime.Of(down.P95.Value)}, P99 {PlainTime.Of(down.P99.Value)}; availability {Share(system.Availability!, "0.0000%")}; nothing to restore {Nothing(system)} a year");
        output.WriteLine("  " + string.Join("  ", system.Budgets.Select(budget => $"P({budget.Id}: ≤{PlainTime.Of(budget.Limit)}) {Share(budget.Kept, "0.0%")}")));
        Scenarios(system);
        foreach (var assumption in system.Assumptions)
        {
            output.WriteLine($"  * {assumption.In(language)}");
        }
    }

    private void Scenarios(SystemSimulation system)
    {
        var table = new TextTable(
            "   " + (Zh ? "情景" : "scenario"), Zh ? "次/年" : "per year", "RTO P50", "P95", "P99", Zh ? "均值" : "mean", Zh ? "最坏" : "worst", $"P(≤{PlainTime.Of(system.RtoObjective)})",
            "RPO P50", "P95", "P99", Zh ? "最坏" : "worst", $"P(≤{PlainTime.Of(system.RpoObjective)})", Zh ? "无恢复" : "lost");
        foreach (var one in system.Scenarios)
        {
            table.Add(
                "   " + one.Id, one.PerYear.ToString("0.####", CultureInfo.InvariantCulture),
                PlainTime.Of(one.Rto?.P50.Value), PlainTime.Of(one.Rto?.P95.Value), PlainTime.Of(one.Rto?.P99.Value), PlainTime.Of(one.Rto?.Mean.Value), PlainTime.Of(one.Rto?.Worst), Short(one.RtoMet),
                PlainTime.Of(one.Rpo?.P50.Value), PlainTime.Of(one.Rpo?.P95.Value), PlainTime.Of(one.Rpo?.P99.Value), PlainTime.Of(one.Rpo?.Worst), Short(one.RpoMet),
                one.WithoutRecovery.ToString("0.##%", CultureInfo.InvariantCulture));
        }

        table.Write(output);
    }

    private static string Figure(SimulatedFigure figure) => $"{PlainTime.Of(figure.Value)} [{PlainTime.Of(figure.Low)}, {PlainTime.Of(figure.High)}]";

    private static string Share(SimulatedShare share, string format) => string.Create(CultureInfo.InvariantCulture,
        $"{share.Value.ToString(format, CultureInfo.InvariantCulture)} [{share.Low.ToString(format, CultureInfo.InvariantCulture)}, {share.High.ToString(format, CultureInfo.InvariantCulture)}]");

    private static string Nothing(SystemSimulation system) => (system.NothingToRestore ?? 0).ToString("0.####%", CultureInfo.InvariantCulture);

    private static string Short(SimulatedShare? share) => share is null ? "-" : share.Value.ToString("0.0%", CultureInfo.InvariantCulture);
}
