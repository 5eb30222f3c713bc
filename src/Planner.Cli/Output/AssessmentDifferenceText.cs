using Planner.Model.Comparing;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints what rose and what fell between two assessments, and what did it, for people.</summary>
internal sealed class AssessmentDifferenceText(Language language, TextWriter output)
{
    /// <summary>So many causes a clause; the document of <c>--json</c> names all.</summary>
    private const int MostCauses = 5;

    private readonly DifferenceWords say = new(language);

    /// <summary>Prints it.</summary>
    public void Write(AssessmentDifference difference)
    {
        output.WriteLine(say.Of($"评估日 {PlainDay.Of(difference.AsOfBefore)} → {PlainDay.Of(difference.AsOfAfter)}", $"as of {PlainDay.Of(difference.AsOfBefore)} → {PlainDay.Of(difference.AsOfAfter)}"));
        if (difference.Bases.Count > 0)
        {
            output.WriteLine(say.Of("依据不同: ", "made from different: ") + string.Join(", ", difference.Bases));
        }

        var counts = difference.Systems.GroupBy(grade => grade.Direction).OrderBy(group => group.Key).Select(group => $"{say.Direction(group.Key)} {group.Count()}");
        output.WriteLine(difference.Systems.Count == 0 ? say.Of("没有评级不同。", "No grade differs.") : string.Join(say.Of("；", "; "), counts));
        foreach (var grade in difference.Systems)
        {
            output.WriteLine();
            Grade(grade);
        }
    }

    private void Grade(GradeDifference grade)
    {
        var required = grade.RequiredBefore == grade.RequiredAfter ? "" : say.Of($"，要求 {DifferenceWords.Number(grade.RequiredBefore)} → {DifferenceWords.Number(grade.RequiredAfter)}", $", required {DifferenceWords.Number(grade.RequiredBefore)} → {DifferenceWords.Number(grade.RequiredAfter)}");
        output.WriteLine($"{Terminal.Plain(grade.System)} {Terminal.Plain(grade.Standard)}: {say.Direction(grade.Direction)} {Figures(grade.Before)} → {Figures(grade.After)}{required}");
        foreach (var element in grade.Elements)
        {
            output.WriteLine($"  {Terminal.Plain(element.Element)}: {say.Direction(element.Direction)} {Figures(element.Before)} → {Figures(element.After)}");
        }

        foreach (var clause in grade.Clauses)
        {
            output.WriteLine($"  {Terminal.Plain(clause.Clause)}: {say.Verdict(clause.Before)} → {say.Verdict(clause.After)}");
            foreach (var cause in clause.Causes.Take(MostCauses))
            {
                output.WriteLine("      " + Terminal.Plain($"{cause.Path}: {say.Change(cause)}"));
            }

            if (clause.Causes.Count > MostCauses)
            {
                output.WriteLine(say.Of($"      另有 {clause.Causes.Count - MostCauses} 项", $"      {clause.Causes.Count - MostCauses} more"));
            }
        }
    }

    private static string Figures(Levels? levels) => levels is { } known ? $"{known.Proven}/{known.Claimed}/{known.Possible}" : "-";
}
