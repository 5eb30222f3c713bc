using Microsoft.AspNetCore.Mvc;
using Planner.Engine;
using Planner.Engine.Simulating;
using Planner.Model.Rights;

namespace Planner.Web.Api;

/// <summary>Simulations for programs.</summary>
internal static class SimulationsApi
{
    /// <summary>Adds <c>POST /api/estates/{name}/simulation</c>.</summary>
    public static void MapSimulations(this WebApplication site) => site.MapPost("/api/estates/{name}/simulation", SimulateAsync);

    private static async Task<IResult> SimulateAsync(string name, [FromQuery] string[]? system, long? years, long? seed, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        var request = new SimulateRequest($"@{name}") { Systems = system ?? [] };
        request = request with { Years = years ?? request.Years, Recoveries = years ?? request.Recoveries, Seed = seed ?? request.Seed };
        var run = await new SimulateEstate(room).RunAsync(actor, request, null, cancellation);
        if (run.Value is not { } simulation)
        {
            return FindingsAnswer.Refuse(run.Findings);
        }

        using var stream = new MemoryStream();
        simulation.WriteJson(stream);
        return Results.Bytes(stream.ToArray(), "application/json");
    }
}
