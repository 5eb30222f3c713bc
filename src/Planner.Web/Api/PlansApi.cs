using Planner.Engine;
using Planner.Engine.Planning;
using Planner.Model.Findings;
using Planner.Model.Quantities;
using Planner.Model.Rights;
using Planner.Web.Computing;

namespace Planner.Web.Api;

/// <summary>Plans for programs, and the documents behind download buttons.</summary>
internal static class PlansApi
{
    /// <summary>Adds <c>POST /api/estates/{name}/plan</c> and <c>GET /api/files/{file}</c>.</summary>
    public static void MapPlans(this WebApplication site)
    {
        // It changes nothing, but it costs time: as a POST, pages of other sites cannot ask for it.
        site.MapPost("/api/estates/{name}/plan", PlanAsync);
        site.MapGet("/api/files/{file}", File);
    }

    private static async Task<IResult> PlanAsync([AsParameters] PlanQuery query, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        var request = new PlanRequest($"@{query.Name}")
        {
            Budget = query.Budget is { } yuan ? new Money(yuan) : null,
            Require = query.Require ?? [],
            Loss = query.Loss ?? [],
            LeaveConflicts = query.LeaveConflicts ?? false,
            Seed = query.Seed ?? 1,
        };
        var made = await new MakePlan(room).RunAsync(actor, request, cancellation);
        if (made.Value is not { } plan)
        {
            return FindingsAnswer.Refuse(made.Findings);
        }

        using var stream = new MemoryStream();
        plan.WriteJson(stream);
        return Results.Bytes(stream.ToArray(), "application/json");
    }

    private static IResult File(string file, KeptFiles kept)
    {
        var (hash, ending) = (file.Split('.')[0], file[(file.LastIndexOf('.') + 1)..]);
        return kept.Find(hash) is { } bytes
            ? Results.Bytes(bytes, ending switch { "json" => "application/json", "xlsx" => EstatesApi.Workbook, _ => "application/yaml" }, $"{hash[..12]}.{ending}")
            : FindingsAnswer.With(StatusCodes.Status404NotFound, [new Finding("WEB404", $"The document {file} is no longer kept.") { Hint = "compute it again: the same input gives the same document" }]);
    }
}
