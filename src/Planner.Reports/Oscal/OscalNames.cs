using Planner.Model.Grading;
using Planner.Reports.Assessments;

namespace Planner.Reports.Oscal;

/// <summary>The ids in assessment results, made of names.</summary>
internal static class OscalNames
{
    /// <summary>The document: one for an estate, its overlays, a day and the packs.</summary>
    public static string Document(Assessment assessment) => StableUuid.Of(
    [
        "assessment-results", assessment.EstateSha256, .. assessment.OverlaysSha256, OscalForm.Day(assessment.AsOf), .. assessment.Standards.SelectMany(use => new[] { use.Id, use.Sha256 }),
    ]);

    /// <summary>What stands in place of an assessment plan.</summary>
    public static string Basis(Assessment assessment) => StableUuid.Of(["basis", .. assessment.Standards.SelectMany(use => new[] { use.Id, use.Sha256 })]);

    /// <summary>A system: the same in every assessment of the organisation, so that results of different days can be laid side by side.</summary>
    public static string System(AssessmentSubject subject, string system) => StableUuid.Of("system", subject.Organisation ?? subject.EstateFile, system);

    /// <summary>What was seen of a clause at a system.</summary>
    public static string Observation(Assessment assessment, SystemGrade grade, ClauseVerdict verdict) => StableUuid.Of(Document(assessment), "observation", grade.Standard, grade.System, verdict.Clause);

    /// <summary>What is concluded of a clause for a system.</summary>
    public static string Finding(Assessment assessment, SystemGrade grade, ClauseVerdict verdict) => StableUuid.Of(Document(assessment), "finding", grade.Standard, grade.System, verdict.Clause);
}
