using System.Globalization;
using Planner.Engine.Planning;
using Planner.Model.Planning;
using Planner.Model.Quantities;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints a plan as a table, for people.</summary>
internal sealed class PlanText(MadePlan made, Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    public void Write()
    {
        var (plan, best) = (made.Plan, made.Plan.Optimum);
        output.WriteLine(Zh ? $"规划日期 {plan.AsOf:yyyy-MM-dd}  清单 {plan.EstateSha256[..12]}" : $"Planned as of {plan.AsOf:yyyy-MM-dd}, estate {plan.EstateSha256[..12]}");
        output.WriteLine(Zh
            ? $"新增年支出 {Yuan(best.Outlay)}，预期损失 {(best.ExpectedLoss is { } loss ? Yuan(loss) : "未知（未给损失率，仅按支出优化）")}，预算 {(plan.Budget is { } budget ? Yuan(budget) : "无上限")}"
            : $"New outlay a year {Yuan(best.Outlay)}, expected loss {(best.ExpectedLoss is { } lost ? Yuan(lost) : "unknown (no loss rate given: outlay alone was minimised)")}, budget {(plan.Budget is { } limit ? Yuan(limit) : "none")}");
        output.WriteLine(Zh
            ? $"目标值 {Yuan(best.Value)}，最优下界 {Yuan(best.BestBound)}，差距 {Gap(best)}，种子 {best.Seed}"
            : $"Objective {Yuan(best.Value)}, best bound {Yuan(best.BestBound)}, gap {Gap(best)}, seed {best.Seed}");
        if (made.ExamplePrices)
        {
            output.WriteLine(Zh ? "价格为本产品的示例；请用 --prices 换成自己的合同价。" : "Prices are the product's examples; put in your own with --prices.");
        }

        output.WriteLine(Zh
            ? "等级为假设已建成并取证后的预期（planned）：达到/自称/可能；预测不是目标，也不是实测。"
            : "Levels are prospects, as if built and evidenced: reached/claimed/possible. Predictions are neither objectives nor measurements.");
        output.WriteLine();
        Systems(plan);
        Conflicts(plan);
    }

    private void Systems(Plan plan)
    {
        var table = new TextTable(
        [
            Zh ? "系统" : "system", Zh ? "方案" : "design", Zh ? "年支出" : "outlay", Zh ? "预测恢复时间 均值/最坏" : "RTO mean/worst", Zh ? "预测恢复点 最坏" : "RPO worst", Zh ? "预期年停机 站点级以内/全部" : "downtime/yr to site/all",
            .. plan.Standards.Select(standard => standard.Id), Zh ? "需求" : "demands", Zh ? "仍需人员工作" : "for people",
        ]);
        foreach (var system in plan.Systems)
        {
            table.Add(
            [
                system.Id, system.Design, Yuan(system.Outlay), system.Rto is null ? "-" : $"{PlainTime.Of(system.Rto.Mean)}/{PlainTime.Of(system.Rto.Worst)}", PlainTime.Of(system.Rpo?.Worst), $"{PlainTime.Of(system.OrdinaryDowntime)}/{PlainTime.Of(system.ExpectedDowntime)}",
                .. plan.Standards.Select(standard => system.Prospects.First(one => one.Id == standard.Id)).Select(Levels),
                $"{system.Demands.Count(demand => demand.Met == true)}/{system.Demands.Count}",
                Number(system.Prospects.Sum(one => one.ForPeople.Count)),
            ]);
        }

        table.Write(output);
    }

    private void Conflicts(Plan plan)
    {
        foreach (var system in plan.Systems.Where(system => system.Conflict is not null))
        {
            output.WriteLine($"! {system.Id}: {system.Conflict!.In(language)}");
        }
    }

    private static string Levels(ProspectiveGrade grade) => $"{grade.Reached}/{grade.Claimed}/{grade.Possible}" + (grade.Required is { } required ? $" ≥{required}" : "");

    private static string Yuan(Money money) => money.Cny.ToString("#,0", CultureInfo.InvariantCulture) + " CNY";

    private static string Gap(PlanOptimum best) => best.Gap.Value.ToString("0.00%", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
