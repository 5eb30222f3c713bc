using System.Globalization;
using Planner.Model.Comparing;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints what two editions say of one estate, for people.</summary>
internal sealed class EditionDifferenceText(Language language, TextWriter output)
{
    private readonly DifferenceWords say = new(language);

    /// <summary>Prints it.</summary>
    public void Write(EditionDifference difference)
    {
        var day = difference.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        output.WriteLine(say.Of($"评估日 {day}；级别写作 已证实/自称/可能", $"as of {day}; levels are proven/claimed/possible"));
        output.WriteLine(say.Of($"{difference.Corresponding} 对条款相互对应。", $"{difference.Corresponding} pair(s) of clauses correspond."));
        var table = new TextTable(
            say.Of("系统", "system"), difference.First, say.Of("要求", "required"), say.Of("满足/不满足/未知", "met/not met/unknown"),
            difference.Second, say.Of("要求", "required"), say.Of("满足/不满足/未知", "met/not met/unknown"));
        foreach (var pair in difference.Systems)
        {
            table.Add(pair.System, Levels(pair.First), DifferenceWords.Number(pair.First.Required), Counts(pair.First), Levels(pair.Second), DifferenceWords.Number(pair.Second.Required), Counts(pair.Second));
        }

        table.Write(output);
        foreach (var pair in difference.Systems)
        {
            foreach (var clause in pair.Clauses)
            {
                output.WriteLine(Terminal.Plain($"{pair.System}: {clause.First} {say.Verdict(clause.Before)} | {clause.Second} {say.Verdict(clause.After)}"));
            }
        }
    }

    private static string Levels(EditionGrade grade) => $"{grade.Levels.Proven}/{grade.Levels.Claimed}/{grade.Levels.Possible}";

    private static string Counts(EditionGrade grade) => $"{grade.Passed}/{grade.Failed}/{grade.Unknown}";
}
