using Planner.Model.Grading;

namespace Planner.Reports.Assessments;

/// <summary>Says in a sentence why a clause came to its verdict, for outputs that have one place for it.</summary>
internal static class VerdictText
{
    private const int MostFacts = 6;

    /// <summary>The verdict and what decided it: <c>unknown: Facts are missing: …</c>.</summary>
    public static string Sentence(ReportView view, ClauseVerdict verdict) => view.Say.Verdict(verdict.Verdict) + (Detail(view, verdict) is { Length: > 0 } detail ? view.Say.Colon + detail : "");

    /// <summary>What decided it; empty where nothing more is known.</summary>
    public static string Detail(ReportView view, ClauseVerdict verdict)
    {
        var lacks = verdict.Reason is Reason.NotProven notProven
            ? notProven.Shortfalls.GroupBy(view.Say.Shortfall, StringComparer.Ordinal).Select(same => same.Key + view.Say.Colon + string.Join(' ', Braces.Paths(same.Select(shortfall => shortfall.Path))))
            : [];
        string[] sentences = [Why(view, verdict), .. lacks, verdict.Verdict is Verdict.Fail or Verdict.Unknown ? Facts(view, verdict) : ""];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>The reason in words; empty for what the facts decide to be met.</summary>
    public static string Why(ReportView view, ClauseVerdict verdict) => verdict.Reason switch
    {
        Reason.Decided when verdict.Parts.Count > 0 => view.Say.Of("未通过的部分：", "Failing part: ") + string.Join("; ", verdict.Parts) + view.Say.Of("。", "."),
        Reason.Decided => "",
        Reason.MissingFacts missing when missing.Facts.Count > 0 => view.Say.Of($"缺少事实：{Names(view, missing.Facts)}。", $"Facts are missing: {Names(view, missing.Facts)}."),
        Reason.MissingFacts => view.Say.Of("已知的事实不足以判定。", "What is known does not decide it."),
        Reason.NotProven => view.Say.Of("所述事实若属实即可通过，但证据不足以证明，因此不算满足。", "The facts as stated would pass; their evidence does not carry them, so this does not count."),
        Reason.ApplicabilityUnknown missing => view.Say.Of($"是否适用未知，缺少：{Names(view, missing.Facts)}。", $"Whether it applies is not known; missing: {Names(view, missing.Facts)}."),
        Reason.Placeholder => view.Say.Of("只有标题，不参与定级。", "Only the title is known; never graded."),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict.Reason, "This reason has no words."),
    };

    /// <summary>A fact with its value and where that comes from.</summary>
    public static string Fact(ReportView view, FactUse fact) =>
        $"{fact.Path} = {fact.Value ?? view.Say.Unknown}{(fact.Source is { } source ? $" ({view.Say.Source(source)}{(fact.CollectedAt is { } day ? " " + Wording.Day(day) : "")})" : "")}";

    private static string Facts(ReportView view, ClauseVerdict verdict)
    {
        var all = Braces.Facts(verdict.Facts);
        var more = all.Count - MostFacts + verdict.FactsOmitted;
        return string.Join("; ", all.OrderBy(fact => fact.Value is not null).Take(MostFacts).Select(fact => Fact(view, fact)))
            + (all.Count > MostFacts ? view.Say.Of($"；另有 {more} 项", $"; {more} more") : "");
    }

    private static string Names(ReportView view, IReadOnlyList<string> facts) => view.Say.Join(facts.Select(fact => view.FactName(fact) is { } name ? $"{name} ({fact})" : fact));
}
