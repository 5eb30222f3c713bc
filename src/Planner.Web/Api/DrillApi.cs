using Planner.Engine;
using Planner.Engine.Drilling;
using Planner.Engine.Executing;
using Planner.Engine.Reporting;
using Planner.Model.Rights;
using Planner.Model.Standards;

namespace Planner.Web.Api;

/// <summary>Runs and drills for programs and for the download buttons.</summary>
internal static class DrillApi
{
    /// <summary>Adds <c>GET /api/runs</c>, <c>/api/runs/{run}</c>, <c>/api/drills</c>, <c>/api/drills/{drill}</c> with <c>/journal</c> and <c>/report.pdf</c>.</summary>
    public static void MapRunsAndDrills(this WebApplication site)
    {
        site.MapGet("/api/runs", async (Actor actor, EngineRoom room, CancellationToken cancellation) =>
            Json(RunJson.List(await new RunStates(room).ListAsync(actor, cancellation), await new ProtectionStates(room).FindAsync(actor, cancellation))));
        site.MapGet("/api/runs/{run}", RunAsync);
        site.MapGet("/api/drills", async (string? system, Actor actor, EngineRoom room, CancellationToken cancellation) =>
            Json(new System.Text.Json.Nodes.JsonArray([.. (await new DrillStates(room).ListAsync(actor, system, cancellation)).Select(DrillJson.Write)]).ToJsonString()));
        site.MapGet("/api/drills/{drill}", DrillAsync);
        site.MapGet("/api/drills/{drill}/journal", JournalAsync);
        site.MapGet("/api/drills/{drill}/report.pdf", PdfAsync);
    }

    private static async Task<IResult> RunAsync(string run, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        var found = await new RunStates(room).FindAsync(actor, run, cancellation);
        return found.Value is { } detail ? Json(RunJson.Detail(detail)) : FindingsAnswer.Refuse(found.Findings);
    }

    private static async Task<IResult> DrillAsync(string drill, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        var found = await new DrillStates(room).FindAsync(actor, drill, cancellation);
        return found.Value is { } report ? Json(DrillJson.Write(report).ToJsonString()) : FindingsAnswer.Refuse(found.Findings);
    }

    private static async Task<IResult> JournalAsync(string drill, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        var found = await new DrillStates(room).JournalAsync(actor, drill, cancellation);
        return found.Value is { } journal ? Results.File(journal, "text/plain", $"{drill}.journal") : FindingsAnswer.Refuse(found.Findings);
    }

    private static async Task<IResult> PdfAsync(string drill, string? lang, Actor actor, EngineRoom room, CancellationToken cancellation)
    {
        var report = await new ReportDrill(room).RunAsync(actor, drill, lang == "en" ? Language.En : Language.Zh, cancellation);
        return report.Value is { } pdf ? Results.File(pdf.Content.ToArray(), "application/pdf", $"{drill}.pdf") : FindingsAnswer.Refuse(report.Findings);
    }

    private static IResult Json(string document) => Results.Text(document, "application/json");
}
