namespace Planner.Web.Api;

/// <summary>Whether the site lives.</summary>
internal static class HealthApi
{
    /// <summary>Adds <c>/healthz</c>.</summary>
    public static void MapHealth(this WebApplication site) =>
        site.MapGet("/healthz", () => Results.Json(new { status = "ok", program = Planner.Engine.EngineRoom.Program }));
}
