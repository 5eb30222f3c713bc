using System.Text.Encodings.Web;
using System.Text.Json;
using Planner.Engine.Rights;
using Planner.Model.Findings;

namespace Planner.Web.Api;

/// <summary>Findings as the answer of the API: <c>{"findings":[…]}</c>, the document that the command line writes.</summary>
internal static class FindingsAnswer
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer to a verb that gave no value: 403 without the right, 404 for what is not there, else 422.</summary>
    public static IResult Refuse(IReadOnlyList<Finding> findings) => With(StatusOf(findings), findings);

    /// <summary>An answer with a status of the caller's choice.</summary>
    public static IResult With(int status, IReadOnlyList<Finding> findings) => Results.Json(Document(findings), Names, statusCode: status);

    /// <summary>Writes the document into an answer whose status is set.</summary>
    public static Task WriteAsync(HttpContext context, IReadOnlyList<Finding> findings, CancellationToken cancellation) =>
        context.Response.WriteAsJsonAsync(Document(findings), Names, cancellation);

    /// <summary>The findings as they stand in documents.</summary>
    public static IEnumerable<object> Entries(IReadOnlyList<Finding> findings) => findings.Select(finding => new
    {
        finding.Code,
        Severity = finding.Severity.ToString().ToLowerInvariant(),
        finding.File,
        finding.Line,
        finding.Column,
        finding.Cell,
        finding.Path,
        finding.Message,
        finding.Hint,
    });

    private static object Document(IReadOnlyList<Finding> findings) => new { Findings = Entries(findings) };

    private static int StatusOf(IReadOnlyList<Finding> findings)
    {
        var codes = findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code).ToHashSet();
        return codes.Contains(RightsCheck.Code) ? StatusCodes.Status403Forbidden
            : codes.Overlaps(["STO001", "RUN001", "DRL003"]) ? StatusCodes.Status404NotFound
            : StatusCodes.Status422UnprocessableEntity;
    }
}
