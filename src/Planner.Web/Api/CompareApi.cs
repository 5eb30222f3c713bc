using Planner.Engine;
using Planner.Engine.Comparing;
using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Planner.Web.Api;

/// <summary>Comparisons of stored estates for programs: what <c>planner diff --json</c> writes.</summary>
internal static class CompareApi
{
    /// <summary>Adds <c>GET /api/estates/{name}/difference</c>.</summary>
    public static void MapComparisons(this WebApplication site) =>
        site.MapGet("/api/estates/{name}/difference", ([AsParameters] CompareQuery query, Actor actor, EngineRoom room, HttpContext context) => CompareAsync(query, actor, room, context));

    private static async Task<IResult> CompareAsync(CompareQuery query, Actor actor, EngineRoom room, HttpContext context)
    {
        if (!AssessmentApi.TryDay(query.From, out var from))
        {
            return AssessmentApi.NoDay(query.From!);
        }

        if (!AssessmentApi.TryDay(query.To, out var to))
        {
            return AssessmentApi.NoDay(query.To!);
        }

        var compared = await RunAsync(query, from, to, actor, room, context.RequestAborted);
        return compared.Value is { } comparison
            ? Streamed.Document(context, comparison.WriteJson, "application/json")
            : FindingsAnswer.Refuse(compared.Findings);
    }

    private static Task<Outcome<Comparison>> RunAsync(CompareQuery query, DateOnly? from, DateOnly? to, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        var (compare, estate) = (new Compare(room), $"@{query.Name}");
        return query is { First: { } first, Second: { } second }
            ? compare.EditionsAsync(actor, estate, first, second, from, cancellation)
            : compare.RunAsync(actor, new CompareRequest(estate, $"@{query.With ?? query.Name}") { Standards = query.Standard ?? [], AsOf = from, SecondAsOf = to }, cancellation);
    }
}
