using Planner.Engine;
using Planner.Engine.Estates;
using Planner.Engine.Importing;
using Planner.Model.Findings;
using Planner.Model.Quantities;
using Planner.Model.Rights;

namespace Planner.Web.Api;

/// <summary>Stored estates for programs.</summary>
internal static class EstatesApi
{
    private static readonly string[] Accepted = ["application/json", "application/yaml", "application/x-yaml", "text/yaml"];

    /// <summary>The largest document taken.</summary>
    public static DataSize LargestDocument { get; } = new(64L << 20);

    /// <summary>The type of a workbook.</summary>
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Adds <c>GET</c> and <c>POST /api/estates</c>, and an estate or a template as a workbook.</summary>
    public static void MapEstates(this WebApplication site)
    {
        site.MapGet("/api/estates", ListAsync);
        site.MapPost("/api/estates", AddAsync);
        site.MapGet("/api/estates/{name}/estate.xlsx", (string name, string? lang, Actor actor, EngineRoom room, CancellationToken cancellation) => WorkbookAsync(name, lang, actor, room, cancellation));
        site.MapGet("/api/template.xlsx", (string? lang, Actor actor, EngineRoom room, CancellationToken cancellation) => WorkbookAsync(null, lang, actor, room, cancellation));
    }

    private static async Task<IResult> ListAsync(Actor actor, StoredEstates estates, CancellationToken cancellation) =>
        Results.Json(new { estates = (await estates.ListAsync(actor, cancellation)).Select(Entry) });

    private static async Task<IResult> AddAsync(string? name, HttpRequest request, Actor actor, StoredEstates estates, CancellationToken cancellation)
    {
        // None of these can be sent by a form of another site without asking first.
        var type = request.ContentType?.Split(';')[0].Trim();
        if (!Accepted.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            return FindingsAnswer.With(StatusCodes.Status415UnsupportedMediaType, [new Finding("WEB415", $"'{type}' is no type of an estate.") { Hint = $"send {string.Join(" or ", Accepted)}" }]);
        }

        if (string.IsNullOrEmpty(name))
        {
            return FindingsAnswer.With(StatusCodes.Status400BadRequest, [new Finding("WEB400", "The estate has no name.") { Hint = "add ?name=NAME" }]);
        }

        var stored = await estates.AddAsync(actor, name, request.Body, name, cancellation);
        return stored.Value is { } estate
            ? Results.Json(new { estate = Entry(estate), findings = FindingsAnswer.Entries(stored.Findings) }, statusCode: StatusCodes.Status201Created)
            : FindingsAnswer.Refuse(stored.Findings);
    }

    private static async Task<IResult> WorkbookAsync(string? name, string? lang, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        if (AssessmentApi.LanguageOf(lang) is not { } language)
        {
            return AssessmentApi.NoLanguage(lang!);
        }

        var made = await new WriteTables(room).WorkbookAsync(actor, name is null ? null : $"@{name}", language, cancellation);
        return made.Value is { } bytes ? Results.File(bytes, Workbook, $"{name ?? "planner-template"}.xlsx") : FindingsAnswer.Refuse(made.Findings);
    }

    private static object Entry(StoredEstate estate) => new
    {
        name = estate.Name,
        sha256 = estate.Sha256,
        storedAt = estate.StoredAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
        storedBy = estate.StoredBy,
    };
}
