using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Reports.Pipelines;

/// <summary>What a pipeline holds a system to.</summary>
internal static class PipelineBar
{
    /// <summary>
    /// The level to be proven: the required one or the bar of the caller, whichever is higher; null when there is neither, and where the pack grades nothing.
    /// A rule without levels is asked for as a whole by any bar above 0.
    /// </summary>
    public static int? Of(StandardPack pack, SystemGrade grade, int? failBelow)
    {
        var bar = pack.Claim switch { Claim.Nothing => null, Claim.Obligations => failBelow is { } any ? Math.Min(any, 1) : (int?)null, _ => failBelow };
        return grade.Required is { } required ? Math.Max(required, bar ?? required) : bar;
    }

    /// <summary>The clauses that keep the system from the level, in the order of the standard.</summary>
    public static IEnumerable<ClauseVerdict> Open(SystemGrade grade, int level) =>
        grade.Clauses.Where(clause => clause.Verdict is Verdict.Fail or Verdict.Unknown && clause.Role == ClauseRole.Level && clause.Reason is not Reason.Placeholder && clause.Level <= level);
}
