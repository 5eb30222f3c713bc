using System.Text.Json.Nodes;
using Planner.Model.Grading;
using Planner.Reports.Assessments;

namespace Planner.Reports.Oscal;

/// <summary>What is concluded of clauses for systems.</summary>
internal sealed class OscalFinding(ReportView view, string tool)
{
    /// <summary>Whether OSCAL has words for it: what does not apply and what is never graded is neither satisfied nor not.</summary>
    private static bool Says(ClauseVerdict verdict) => verdict.Verdict != Verdict.NotApplicable && verdict.Reason is not Reason.Placeholder;

    /// <summary>The findings on a system.</summary>
    public IEnumerable<JsonObject> Of(SystemGrade grade)
    {
        var observations = OscalObservation.Alike(grade).SelectMany(alike => alike, (alike, clause) => (clause.Clause, Name: OscalNames.Observation(view.Assessment, grade, alike[0])))
            .ToDictionary(pair => pair.Clause, pair => pair.Name, StringComparer.Ordinal);
        return grade.Clauses.Where(Says).Select(clause => Of(grade, clause, observations[clause.Clause]));
    }

    private JsonObject Of(SystemGrade grade, ClauseVerdict verdict, string observation)
    {
        var clause = view.Clause(grade.Standard, verdict.Clause);
        return new JsonObject
        {
            ["uuid"] = OscalNames.Finding(view.Assessment, grade, verdict),
            ["title"] = $"{grade.System} {verdict.Clause}",
            ["description"] = view.Say.Of(clause.Requires),
            ["props"] = new JsonArray(OscalForm.Prop("verdict", Json.Words.Of(verdict.Verdict)), OscalForm.Prop("reason", verdict.Reason.Code), OscalForm.Prop("system-id", grade.System)),
            ["origins"] = OscalObservation.Origins(tool),
            ["target"] = new JsonObject
            {
                ["type"] = "statement-id",
                ["target-id"] = OscalForm.Statement(grade.Standard, verdict.Clause),
                ["status"] = Status(verdict),
            },
            ["related-observations"] = new JsonArray(new JsonObject { ["observation-uuid"] = observation }),
        };
    }

    private JsonObject Status(ClauseVerdict verdict) => new()
    {
        ["state"] = verdict.Verdict == Verdict.Pass ? "satisfied" : "not-satisfied",
        ["reason"] = verdict.Verdict switch { Verdict.Pass => "pass", Verdict.Fail => "fail", _ => "other" },
        ["remarks"] = VerdictText.Sentence(view, verdict),
    };
}
