using Planner.Engine.Assessing;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Pdf;

namespace Planner.Engine.Reporting;

/// <summary>Makes the report on an assessment.</summary>
public sealed class ReportAssessment(EngineRoom room)
{
    /// <summary>Code of the warning that characters are printed as boxes.</summary>
    public const string MissingCharactersCode = "RPT001";

    /// <summary>Code of the error that the file cannot be written.</summary>
    public const string UnwritableCode = "RPT002";

    /// <summary>Assesses and reports, or says everything that stops it. Of clauses, only open ones name their facts, whatever the request asks for.</summary>
    public async Task<Outcome<PdfReport>> RunAsync(Actor actor, AssessRequest request, Language language, CancellationToken cancellation)
    {
        var run = await new Assess(room).RunAsync(actor, request with { Detail = Detail.Open }, cancellation);
        if (run.Value is null)
        {
            return Outcome<PdfReport>.Refused(run.Findings);
        }

        var report = await OfAsync(actor, run.Value, request.Estate, language, cancellation);
        return Outcome<PdfReport>.Of(report.Value!, [.. run.Findings, .. report.Findings]);
    }

    /// <summary>The report on an assessment that was made, which is then in memory as a whole. Always a value; a warning names characters that no font has.</summary>
    /// <param name="actor">Who has the report made.</param>
    /// <param name="run">The assessment, with the facts of open clauses.</param>
    /// <param name="estate">What was assessed: a file, or <c>@name</c>.</param>
    /// <param name="language">Language of the report.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<PdfReport>> OfAsync(Actor actor, AssessmentRun run, string estate, Language language, CancellationToken cancellation)
    {
        var subject = await new AssessmentSubjects(room).OfAsync(actor, run, estate, cancellation);
        var report = AssessmentReport.Write(subject, language);
        return Outcome<PdfReport>.Of(report, [.. MissingGlyphs.Warn(report)]);
    }

    /// <summary>Writes the report on an assessment to a file, whole or not at all. Returns warnings, or the error that kept it from being written; then what stood there is unchanged.</summary>
    /// <param name="actor">Who has the report made.</param>
    /// <param name="run">The assessment, with the facts of open clauses.</param>
    /// <param name="request">What it was asked by.</param>
    /// <param name="language">Language of the report.</param>
    /// <param name="path">Where to.</param>
    /// <param name="cancellation">Stops before it is written.</param>
    public async Task<IReadOnlyList<Finding>> SaveAsync(Actor actor, AssessmentRun run, AssessRequest request, Language language, string path, CancellationToken cancellation)
    {
        var report = await OfAsync(actor, run, request.Estate, language, cancellation);
        var failed = SavedFile.Write(path, stream => stream.Write(report.Value!.Content.Span), cancellation);
        return failed.Count > 0 ? failed : report.Findings;
    }
}
