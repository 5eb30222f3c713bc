using Planner.Model.Grading;

namespace Planner.Reports.Pipelines;

/// <summary>What a pipeline holds a system to.</summary>
internal static class PipelineBar
{
    /// <summary>The level to be proven: the required one or the bar of the caller, whichever is higher; null when there is neither.</summary>
    public static int? Of(SystemGrade grade, int? failBelow) => grade.Required is { } required ? Math.Max(required, failBelow ?? required) : failBelow;

    /// <summary>The clauses that keep the system from the level, in the order of the standard.</summary>
    public static IEnumerable<ClauseVerdict> Open(SystemGrade grade, int level) =>
        grade.Clauses.Where(clause => clause.Verdict is Verdict.Fail or Verdict.Unknown && clause.Reason is not Reason.Placeholder && clause.Level <= level);
}
