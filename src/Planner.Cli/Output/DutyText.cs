using System.Globalization;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints what the clauses outside the levels came to, for people. A level says nothing of them, so they stand apart.</summary>
internal sealed class DutyText(Language language, TextWriter output)
{
    /// <summary>So many ids a cell; the document of <c>--json</c> names all.</summary>
    private const int MostNamed = 6;

    private bool Zh => language == Language.Zh;

    /// <summary>Prints the duties of one edition; nothing where it has none.</summary>
    public void Write(IReadOnlyList<SystemGrade> grades)
    {
        List<(string System, Duties Duties)> known = [.. from grade in grades let duties = grade.Duties where duties is not null select (grade.System, duties)];
        if (known.Count == 0)
        {
            return;
        }

        var title = Zh ? "等级之外的要求（正文职责；建议不满足时只作提醒）" : "Outside the levels: duties of the body, and advice, which only warns";
        var untold = known[0].Duties.TitleOnly is > 0 and var count ? Zh ? $"；另有 {count} 条只有标题，不判定" : $"; {count} more are known by title only and not judged" : "";
        output.WriteLine(title + untold);
        var table = new TextTable(
            Zh ? "系统" : "System", Zh ? "满足" : "met", Zh ? "不满足" : "not met", Zh ? "未知" : "unknown", Zh ? "不适用" : "n/a",
            Zh ? "不满足的条款" : "not met", Zh ? "未知的条款" : "unknown", Zh ? "提醒" : "warnings");
        foreach (var (system, duties) in known)
        {
            table.Add(
                system, Number(duties.Met), Number(duties.NotMet), Number(duties.Unknown), Number(duties.NotApplicable),
                Ids(duties.Open.Where(duty => duty.Verdict == Verdict.Fail)), Ids(duties.Open.Where(duty => duty.Verdict == Verdict.Unknown)), Ids(duties.Warnings));
        }

        table.Write(output);
    }

    private static string Ids(IEnumerable<ClauseVerdict> clauses)
    {
        List<string> ids = [.. clauses.Select(clause => clause.Clause)];
        return ids.Count <= MostNamed ? string.Join(' ', ids) : $"{string.Join(' ', ids.Take(MostNamed))} +{Number(ids.Count - MostNamed)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
