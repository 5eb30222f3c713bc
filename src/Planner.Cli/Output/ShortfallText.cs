using Planner.Model.Grading;

namespace Planner.Cli.Output;

/// <summary>What is wrong with the evidence of a value, in one line.</summary>
internal static class ShortfallText
{
    /// <summary>The line.</summary>
    public static string Of(EvidenceShortfall shortfall, bool zh) => $"{shortfall.Path} ({shortfall.Source.ToString().ToLowerInvariant()}, {PlainDay.Of(shortfall.CollectedAt)}: " + shortfall.Kind switch
    {
        Shortfall.SourceTooWeak => zh ? "来源太弱" : "source too weak",
        Shortfall.TooOld => zh ? "太旧" : "too old",
        Shortfall.Expired => zh ? $"{PlainDay.Of(shortfall.ValidUntil)} 已失效" : $"expired {PlainDay.Of(shortfall.ValidUntil)}",
        Shortfall.NotConfirmed => zh ? "无文件或未经他人确认" : "no document, or nobody else confirmed it",
        _ => zh ? "晚于评估日" : "collected after the day of the assessment",
    } + ")";
}
