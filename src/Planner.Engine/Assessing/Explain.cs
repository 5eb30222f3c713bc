using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Model.Standards;

namespace Planner.Engine.Assessing;

/// <summary>Says why one clause came to its verdict for one system.</summary>
public sealed class Explain(EngineRoom room)
{
    /// <summary>The verdict with the facts that decided it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="estate">A file, or <c>@name</c>.</param>
    /// <param name="system">The system's id.</param>
    /// <param name="clause">The clause's id; where several packs have it, all are explained.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<IReadOnlyList<ExplainedClause>>> RunAsync(
        Actor actor, string estate, string system, string clause, DateOnly? asOf, CancellationToken cancellation)
    {
        var run = await new Assess(room).RunAsync(actor, new AssessRequest(estate) { AsOf = asOf, Detail = Detail.All }, cancellation);
        if (run.Value is null)
        {
            return Outcome<IReadOnlyList<ExplainedClause>>.Refused(run.Findings);
        }

        var standards = run.Value.Standards.Where(standard => standard.Clauses.Any(known => known.Id == clause)).ToList();
        var grades = run.Value.GradesOf(system).ToList();
        if (grades.Count == 0)
        {
            return Refused("EXP001", $"The estate has no system '{system}'.");
        }

        return standards.Count == 0
            ? Refused("EXP002", $"No standard has a clause '{clause}'.")
            : Outcome<IReadOnlyList<ExplainedClause>>.Of([.. standards.Select(standard => Explained(run.Value, standard, grades, clause, cancellation))], run.Findings);
    }

    private static ExplainedClause Explained(AssessmentRun run, StandardPack standard, List<SystemGrade> grades, string id, CancellationToken cancellation)
    {
        var clause = standard.Clauses.First(known => known.Id == id);
        var grade = grades.First(grade => grade.Standard == standard.Id);
        var verdict = grade.Clauses.First(verdict => verdict.Clause == id);
        var isOpen = verdict.Verdict is Verdict.Fail or Verdict.Unknown && clause.Check is not null;
        var closing = isOpen ? Closing.Of(run).ForClause(Closing.System(run, grade.System)!, run.Packs.Find(standard.Id)!, id, cancellation) : null;
        return new ExplainedClause(standard, clause, verdict, closing);
    }

    private static Outcome<IReadOnlyList<ExplainedClause>> Refused(string code, string message) =>
        Outcome<IReadOnlyList<ExplainedClause>>.Refused([new Finding(code, message)]);
}
