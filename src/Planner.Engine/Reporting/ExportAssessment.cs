using Planner.Engine.Assessing;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Oscal;
using Planner.Reports.Pipelines;
using Planner.Reports.Workbooks;

namespace Planner.Engine.Reporting;

/// <summary>Writes an assessment in the forms that other programs read.</summary>
public sealed class ExportAssessment(EngineRoom room)
{
    /// <summary>Writes the files asked for, each whole or not at all. Returns the errors that kept files from being written; what stood there is unchanged.</summary>
    /// <param name="actor">Who has them made.</param>
    /// <param name="run">The assessment; OSCAL names all facts, the others those of open clauses, whatever the assessment names.</param>
    /// <param name="estate">What was assessed: a file, or <c>@name</c>.</param>
    /// <param name="files">Which files.</param>
    /// <param name="cancellation">Stops before the next is written.</param>
    public async Task<IReadOnlyList<Finding>> SaveAsync(Actor actor, AssessmentRun run, string estate, AssessmentFiles files, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (var (form, path) in files.Wanted)
        {
            var subject = await SubjectAsync(actor, run, estate, form, cancellation);
            findings.AddRange(SavedFile.Write(path, stream => Write(subject, form, files.Language, files.FailBelow, stream), cancellation));
        }

        return findings;
    }

    /// <summary>What an assessment is exported from; it is then in memory as a whole.</summary>
    /// <param name="actor">Who has it made.</param>
    /// <param name="run">The assessment, whatever facts it names.</param>
    /// <param name="estate">What was assessed: a file, or <c>@name</c>.</param>
    /// <param name="form">The form.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<AssessmentSubject> SubjectAsync(Actor actor, AssessmentRun run, string estate, ExportForm form, CancellationToken cancellation)
    {
        var named = run.Naming(form == ExportForm.Oscal ? Detail.All : Detail.Open);
        var subject = await new AssessmentSubjects(room).OfAsync(actor, named, estate, cancellation);
        return form == ExportForm.Sarif ? AssessmentSubjects.Placed(subject, named) : subject;
    }

    /// <summary>Writes it. Same subject, same bytes.</summary>
    /// <param name="subject">Of the same form.</param>
    /// <param name="form">The form.</param>
    /// <param name="language">Language of what people read.</param>
    /// <param name="failBelow">The level, 0 to 6, that SARIF and JUnit hold every system to besides its required one; null for none.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(AssessmentSubject subject, ExportForm form, Language language, int? failBelow, Stream stream)
    {
        switch (form)
        {
            case ExportForm.Xlsx:
                AssessmentWorkbook.Write(subject, language, stream);
                break;
            case ExportForm.Sarif:
                SarifReport.Write(subject, language, failBelow, stream);
                break;
            case ExportForm.JUnit:
                JUnitReport.Write(subject, language, failBelow, stream);
                break;
            case ExportForm.Oscal:
                OscalResults.Write(subject, language, stream);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form.");
        }
    }
}
