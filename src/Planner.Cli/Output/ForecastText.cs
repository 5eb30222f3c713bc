using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints a forecast for people, a day at a time.</summary>
internal sealed class ForecastText(GradeForecast forecast, Language language, TextWriter output)
{
    /// <summary>How many causes of a fall are named.</summary>
    private const int MostCauses = 5;

    private bool Zh => language == Language.Zh;

    /// <summary>Prints everything.</summary>
    public void Write()
    {
        output.WriteLine(Zh
            ? $"自 {PlainDay.Of(forecast.From)} 至 {PlainDay.Of(forecast.Until)}，如不更新证据，已证实的等级将有 {forecast.Lapses.Count} 次下降。"
            : $"From {PlainDay.Of(forecast.From)} to {PlainDay.Of(forecast.Until)}, if nothing is renewed: {forecast.Lapses.Count} falls of proven levels.");
        foreach (var lapse in forecast.Lapses)
        {
            output.WriteLine();
            var level = lapse.Level.From == lapse.Level.To
                ? Zh ? $"仍为 {lapse.Level.To} 级" : $"stays at {lapse.Level.To}"
                : $"{lapse.Level.From} → {lapse.Level.To}";
            output.WriteLine($"{PlainDay.Of(lapse.On)}  {Terminal.Plain(lapse.System)}  {lapse.Standard}  {level}  ({string.Join(", ", lapse.Elements.Select(element => $"{element.Element} {element.Level.From} → {element.Level.To}"))})");
            var causes = lapse.Clauses.GroupBy(Why, StringComparer.Ordinal).ToList();
            foreach (var cause in causes.Take(MostCauses))
            {
                output.WriteLine($"  {Terminal.Plain(cause.Key)}: {string.Join(", ", cause.Select(clause => clause.Clause))}");
            }

            if (causes.Count > MostCauses)
            {
                output.WriteLine(Zh ? $"  另有 {causes.Count - MostCauses} 个原因" : $"  and {causes.Count - MostCauses} more causes");
            }
        }
    }

    private string Why(ClauseVerdict clause) => clause.Reason switch
    {
        Reason.NotProven { Shortfalls: [var first, ..] } => ShortfallText.Of(first, Zh),
        Reason.MissingFacts missing => (Zh ? "缺少事实: " : "facts are missing: ") + string.Join(", ", missing.Facts),
        _ when clause.Parts.Count > 0 => (Zh ? "不再满足: " : "no longer met: ") + clause.Parts[0],
        _ => Zh ? "不再满足" : "no longer holds",
    };
}
