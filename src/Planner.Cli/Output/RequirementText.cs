using System.Globalization;
using Planner.Model.Requirements;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints proposed requirements for people: a table, and for one system the reasons.</summary>
internal sealed class RequirementText(RequirementReport report, Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    /// <summary>Prints everything.</summary>
    /// <param name="reasons">True to print the chain of reasons of each system.</param>
    public void Write(bool reasons)
    {
        output.WriteLine(Zh ? "建议值，须由具名人员确认后才生效。" : "Proposals: they hold once a named person confirms them.");
        Table();
        foreach (var system in reasons ? report.Systems : [])
        {
            Reasons(system);
        }

        foreach (var cycle in report.Cycles)
        {
            output.WriteLine(Zh ? $"循环强依赖：{string.Join("、", cycle)}" : $"Hard dependencies in a circle: {string.Join(", ", cycle)}");
        }

        if (report.Shared.Count > 0)
        {
            var shared = report.Shared.Select(system => $"{system.System} ({system.Dependents})");
            output.WriteLine(Zh ? $"被多个系统强依赖：{string.Join("、", shared)}" : $"Many hard-depend on: {string.Join(", ", shared)}");
        }

        output.WriteLine(Zh ? $"矛盾 {report.Contradictions.Count} 处" : $"Contradictions: {report.Contradictions.Count}");
        foreach (var finding in report.Contradictions)
        {
            Line($"  {finding.Code} [{finding.Path}] {finding.Message}");
        }
    }

    private void Table()
    {
        var standards = report.Systems.SelectMany(system => system.Levels).Select(level => level.Standard).Distinct().ToList();
        var table = new TextTable(
        [
            Zh ? "系统" : "System", "RTO", "RPO", Zh ? "档次" : "tier",
            .. standards.SelectMany(standard => new[] { standard, Zh ? "已确认" : "confirmed" }), Zh ? "待查" : "open",
        ]);
        foreach (var system in report.Systems)
        {
            table.Add(
            [
                system.System, Time(system.Rto.Limit), Time(system.Rpo.Limit), system.Tier?.ToString().ToLowerInvariant() ?? "?",
                .. standards.SelectMany(standard => Levels(system.Levels.FirstOrDefault(level => level.Standard == standard))),
                Number(system.Levels.SelectMany(level => level.Missing).Concat(system.Rto.Missing).Concat(system.Rpo.Missing).Distinct().Count()),
            ]);
        }

        table.Write(output);
    }

    private static string[] Levels(ProposedLevel? level) => [Number(level?.Level), Number(level?.Confirmed)];

    private void Reasons(SystemRequirement system)
    {
        Chain(system.System, "RTO", Time(system.Rto.Limit), system.Rto.Grounds, ground => Time(ground.Rto));
        Chain(system.System, "RPO", Time(system.Rpo.Limit), system.Rpo.Grounds, ground => Time(ground.Rpo));
        foreach (var level in system.Levels)
        {
            Chain(system.System, level.Standard, Number(level.Level), level.Grounds, ground => Number(ground.Level));
        }

        var missing = system.Levels.SelectMany(level => level.Missing).Concat(system.Rto.Missing).Concat(system.Rpo.Missing).Distinct().ToList();
        if (missing.Count > 0)
        {
            Line(Zh ? $"尚不清楚，可能使要求更严：{string.Join("、", missing)}" : $"Not known, and could make it stricter: {string.Join(", ", missing)}");
        }
    }

    private void Chain(string system, string what, string value, IReadOnlyList<Ground> grounds, Func<Ground, string> bound)
    {
        Line($"{system} {what}: {value}");
        foreach (var ground in grounds)
        {
            var weight = ground.Weight == GroundWeight.Rule ? "" : Zh ? "（本产品的解读）" : " (the product's reading)";
            var open = ground.IsCertain ? "" : Zh ? "（是否适用未定）" : " (may apply)";
            Line($"  {bound(ground)}  {ground.Text.In(language)} [{ground.From}{(ground.Clause is null ? "" : $" {ground.Clause}")}]{weight}{open}");
        }
    }

    private void Line(string text) => output.WriteLine(Terminal.Plain(text));

    private static string Time(TimeSpan? time) => time is null ? "?" : PlainTime.Of(time);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
