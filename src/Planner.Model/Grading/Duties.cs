using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>What a system's clauses outside the levels came to: how many duties stand how, and what is unmet of advice. A level says nothing of them.</summary>
/// <param name="Met">Duties that hold, on evidence.</param>
/// <param name="NotMet">Duties that do not hold.</param>
/// <param name="Unknown">Duties of which that cannot be told, or is not proven.</param>
/// <param name="NotApplicable">Duties that do not concern the system.</param>
/// <param name="TitleOnly">Duties of which only the title is known; nothing is said of them.</param>
public sealed record Duties(int Met, int NotMet, int Unknown, int NotApplicable, int TitleOnly)
{
    /// <summary>Duties not met or unknown, in the order of the standard.</summary>
    public required IReadOnlyList<ClauseVerdict> Open { get; init; }

    /// <summary>Advice that does not hold: warnings. Advice on a level counts only for the level the system should have, or has.</summary>
    public required IReadOnlyList<ClauseVerdict> Warnings { get; init; }

    /// <summary>The duties among clauses; null when there is neither a duty that is judged nor advice.</summary>
    /// <param name="clauses">All verdicts of a system by an edition.</param>
    /// <param name="level">The level required of the system, or proven where none is.</param>
    public static Duties? Of(IReadOnlyList<ClauseVerdict> clauses, int level)
    {
        List<ClauseVerdict> duties = [.. clauses.Where(clause => clause.Role == ClauseRole.Duty)];
        List<ClauseVerdict> asked = [.. duties.Where(duty => duty.Reason is not Reason.Placeholder)];
        if (asked.Count == 0 && clauses.All(clause => clause.Role != ClauseRole.Advice))
        {
            return null;
        }

        int Count(Verdict verdict) => asked.Count(duty => duty.Verdict == verdict);
        return new Duties(Count(Verdict.Pass), Count(Verdict.Fail), Count(Verdict.Unknown), Count(Verdict.NotApplicable), duties.Count - asked.Count)
        {
            Open = [.. asked.Where(duty => duty.Verdict is Verdict.Fail or Verdict.Unknown)],
            Warnings = [.. clauses.Where(clause => clause is { Role: ClauseRole.Advice, Verdict: Verdict.Fail } && (clause.Level ?? level) == level)],
        };
    }
}
