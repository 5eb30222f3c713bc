using System.Globalization;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Reporting;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Model.Standards;

namespace Planner.Web.Api;

/// <summary>Assessments for programs and for the download buttons.</summary>
internal static class AssessmentApi
{
    /// <summary>Adds <c>GET /api/estates/{name}/assessment</c>, the same as PDF, and <c>requirements</c>.</summary>
    public static void MapAssessments(this WebApplication site)
    {
        site.MapGet("/api/estates/{name}/assessment", JsonAsync);
        site.MapGet("/api/estates/{name}/assessment.pdf", PdfAsync);
        site.MapGet("/api/estates/{name}/requirements", RequirementsAsync);
    }

    /// <summary>The day of a query; null without one.</summary>
    /// <param name="asOf"><c>2026-11-27</c>.</param>
    /// <param name="day">The day.</param>
    /// <returns>False for what is no day.</returns>
    public static bool TryDay(string? asOf, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        return day is not null || string.IsNullOrEmpty(asOf);
    }

    private static async Task<IResult> JsonAsync(string name, string[]? standard, string? asOf, Actor actor, EngineRoom room, HttpContext context)
    {
        if (!TryDay(asOf, out var day))
        {
            return NoDay(asOf!);
        }

        var request = new AssessRequest($"@{name}") { Standards = standard ?? [], AsOf = day };
        var run = await new Assess(room).RunAsync(actor, request, context.RequestAborted);
        return run.Value is { } assessment
            ? Streamed.Document(context, stream => assessment.WriteJson(stream, context.RequestAborted), "application/json")
            : FindingsAnswer.Refuse(run.Findings);
    }

    private static async Task<IResult> RequirementsAsync(string name, string[]? standard, string? asOf, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        if (!TryDay(asOf, out var day))
        {
            return NoDay(asOf!);
        }

        var request = new AssessRequest($"@{name}") { Standards = standard ?? [], AsOf = day, Detail = Detail.None };
        var required = await new Require(room).RunAsync(actor, request, system: null, cancellation);
        if (required.Value is not { } report)
        {
            return FindingsAnswer.Refuse(required.Findings);
        }

        using var document = new MemoryStream();
        Require.WriteJson(report, document);
        return Results.Bytes(document.ToArray(), "application/json");
    }

    private static async Task<IResult> PdfAsync(string name, string? lang, string[]? standard, string? asOf, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        if (!TryDay(asOf, out var day))
        {
            return NoDay(asOf!);
        }

        if (LanguageOf(lang) is not { } language)
        {
            return NoLanguage(lang!);
        }

        var request = new AssessRequest($"@{name}") { Standards = standard ?? [], AsOf = day };
        var report = await new ReportAssessment(room).RunAsync(actor, request, language, cancellation);
        return report.Value is { } pdf
            ? Results.File(pdf.Content.ToArray(), "application/pdf", string.Join('-', ((string?[])[name, asOf, lang ?? "zh"]).OfType<string>()) + ".pdf")
            : FindingsAnswer.Refuse(report.Findings);
    }

    /// <summary>The answer to what is no day.</summary>
    public static IResult NoDay(string asOf) => Wrong($"'{asOf}' is no day.", "write it like 2026-11-27");

    /// <summary>The language of a query; Chinese without one, null for one that there is not.</summary>
    public static Language? LanguageOf(string? lang) => lang switch
    {
        null or "zh" => Language.Zh,
        "en" => Language.En,
        _ => null,
    };

    /// <summary>The answer to a language that there is not.</summary>
    public static IResult NoLanguage(string lang) => Wrong($"There is no report in '{lang}'.", "write zh or en");

    private static IResult Wrong(string message, string hint) => FindingsAnswer.With(StatusCodes.Status400BadRequest, [new Finding("WEB400", message) { Hint = hint }]);
}
