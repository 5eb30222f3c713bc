using Planner.Engine.Assessing;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
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
        if (files.Xlsx is not null || files.Sarif is not null || files.JUnit is not null)
        {
            var open = run.Naming(Detail.Open);
            var subject = await new AssessmentSubjects(room).OfAsync(actor, open, estate, cancellation);
            Save(files.Xlsx, stream => AssessmentWorkbook.Write(subject, files.Language, stream));
            Save(files.Sarif, stream => SarifReport.Write(AssessmentSubjects.Placed(subject, open), files.Language, files.FailBelow, stream));
            Save(files.JUnit, stream => JUnitReport.Write(subject, files.Language, files.FailBelow, stream));
        }

        if (files.Oscal is not null)
        {
            var subject = await new AssessmentSubjects(room).OfAsync(actor, run.Naming(Detail.All), estate, cancellation);
            Save(files.Oscal, stream => OscalResults.Write(subject, files.Language, stream));
        }

        return findings;

        void Save(string? path, Action<Stream> write)
        {
            if (path is not null)
            {
                findings.AddRange(SavedFile.Write(path, write, cancellation));
            }
        }
    }
}
