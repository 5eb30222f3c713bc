using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Grading;

/// <summary>What a judge came to, and by which text and facts.</summary>
/// <param name="Standing">How the clause stands.</param>
/// <param name="Deciding">The text that decided: the check, or where it applies; null in a placeholder.</param>
/// <param name="Admitted">The facts as its evidence policy admits them; null where evidence was not asked.</param>
/// <param name="IsApplicability">True when it is open whether the clause applies.</param>
internal readonly record struct Ruling(Standing Standing, CompiledClause<SystemFacts>? Deciding, SystemFacts? Admitted = null, bool IsApplicability = false)
{
    /// <summary>The verdict that it amounts to.</summary>
    public Model.Grading.Verdict Verdict => Standing switch
    {
        Standing.Proven => Model.Grading.Verdict.Pass,
        Standing.Exempt => Model.Grading.Verdict.NotApplicable,
        Standing.Refuted => Model.Grading.Verdict.Fail,
        _ => Model.Grading.Verdict.Unknown,
    };
}
