using Planner.Model.Grading;

namespace Planner.Reports.Json;

/// <summary>The word for a reason in the contracts.</summary>
internal static class Reasons
{
    /// <summary>A stable word.</summary>
    public static string Code(Reason reason) => reason switch
    {
        Reason.Decided => "decided",
        Reason.MissingFacts => "missing-facts",
        Reason.NotProven => "not-proven",
        Reason.ApplicabilityUnknown => "applicability-unknown",
        Reason.Placeholder => "placeholder",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "This reason has no word."),
    };
}
