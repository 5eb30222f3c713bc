using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Reporting;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;

namespace Planner.Web.Api;

/// <summary>Assessments in the forms that other programs read: the files of <c>planner assess</c>.</summary>
internal static class ExportApi
{
    private const int Highest = 6;

    /// <summary>The forms with the endings of their addresses and their media types.</summary>
    private static readonly (ExportForm Form, string Ending, string Type)[] Forms =
    [
        (ExportForm.Xlsx, "xlsx", EstatesApi.Workbook),
        (ExportForm.Oscal, "oscal.json", "application/json"),
        (ExportForm.Sarif, "sarif", "application/sarif+json"),
        (ExportForm.JUnit, "junit.xml", "application/xml"),
    ];

    /// <summary>Adds <c>GET /api/estates/{name}/assessment.xlsx</c>, <c>.oscal.json</c>, <c>.sarif</c> and <c>.junit.xml</c>.</summary>
    public static void MapExports(this WebApplication site)
    {
        foreach (var (form, ending, type) in Forms)
        {
            site.MapGet($"/api/estates/{{name}}/assessment.{ending}", ([AsParameters] ExportQuery query, Actor actor, EngineRoom room, HttpContext context) =>
                ExportAsync(form, $"{string.Join('-', ((string?[])[query.Name, query.AsOf]).OfType<string>())}.{ending}", type, query, actor, room, context));
        }
    }

    private static async Task<IResult> ExportAsync(ExportForm form, string file, string type, ExportQuery query, Actor actor, EngineRoom room, HttpContext context)
    {
        if (!AssessmentApi.TryDay(query.AsOf, out var day))
        {
            return AssessmentApi.NoDay(query.AsOf!);
        }

        if (AssessmentApi.LanguageOf(query.Lang) is not { } language)
        {
            return AssessmentApi.NoLanguage(query.Lang!);
        }

        if (query.FailBelow is < 0 or > Highest)
        {
            return FindingsAnswer.With(StatusCodes.Status400BadRequest, [new Finding("WEB400", $"'{query.FailBelow}' is no level.") { Hint = "write 0 to 6" }]);
        }

        var cancellation = context.RequestAborted;
        var request = new AssessRequest($"@{query.Name}") { Standards = query.Standard ?? [], AsOf = day, Detail = Detail.Open };
        var run = await new Assess(room).RunAsync(actor, request, cancellation);
        if (run.Value is null)
        {
            return FindingsAnswer.Refuse(run.Findings);
        }

        var subject = await new ExportAssessment(room).SubjectAsync(actor, run.Value, request.Estate, form, cancellation);
        return Streamed.Document(context, stream => ExportAssessment.Write(subject, form, language, query.FailBelow, stream), type, file);
    }
}
