using Planner.Model.Grading;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Assessments;

/// <summary>Compares levels with what is required, and says it by sign, word and class, never by colour alone.</summary>
internal static class Standings
{
    /// <summary>How levels stand against a requirement; null is unknown.</summary>
    public static Standing Of(Levels levels, int? required) => required switch
    {
        null => Standing.NoRequirement,
        { } level when levels.Proven >= level => Standing.Meets,
        { } level when levels.Claimed >= level => Standing.LacksEvidence,
        _ => Standing.Short,
    };

    /// <summary>A sign.</summary>
    public static string Sign(Standing standing) => standing switch
    {
        Standing.Meets => "✓",
        Standing.LacksEvidence => "◐",
        Standing.Short => "✕",
        _ => "·",
    };

    /// <summary>Words.</summary>
    public static string Words(Standing standing) => standing switch
    {
        Standing.Meets => AssessmentText.Meets,
        Standing.LacksEvidence => AssessmentText.MeetsIfProven,
        Standing.Short => AssessmentText.Short,
        _ => AssessmentText.NoRequirement,
    };

    /// <summary>The class in <c>app.css</c>.</summary>
    public static string Class(Standing standing) => standing switch
    {
        Standing.Meets => "meets",
        Standing.LacksEvidence => "lacks",
        Standing.Short => "short",
        _ => "open",
    };
}
