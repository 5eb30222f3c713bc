using System.Text.Json.Nodes;
using Planner.Model.Grading;
using Planner.Reports.Assessments;

namespace Planner.Reports.Oscal;

/// <summary>What is concluded of clauses for systems.</summary>
internal sealed class OscalFinding(ReportView view, string tool)
{
    /// <summary>Whether OSCAL has words for it: what does not apply and what is never graded is neither satisfied nor not.</summary>
    public static bool Says(ClauseVerdict verdict) => verdict.Verdict != Verdict.NotApplicable && verdict.Reason is not Reason.Placeholder;

    /// <summary>The finding of a verdict.</summary>
    public JsonObject Of(SystemGrade grade, ClauseVerdict verdict)
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
            ["related-observations"] = new JsonArray(new JsonObject { ["observation-uuid"] = OscalNames.Observation(view.Assessment, grade, verdict) }),
        };
    }

    private JsonObject Status(ClauseVerdict verdict) => new()
    {
        ["state"] = verdict.Verdict == Verdict.Pass ? "satisfied" : "not-satisfied",
        ["reason"] = verdict.Verdict switch { Verdict.Pass => "pass", Verdict.Fail => "fail", _ => "other" },
        ["remarks"] = VerdictText.Sentence(view, verdict),
    };
}
