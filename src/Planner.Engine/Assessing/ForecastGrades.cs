using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Rules.Grading;
using Planner.Rules.Projection;

namespace Planner.Engine.Assessing;

/// <summary>Says which proven levels fall when, if nothing is renewed.</summary>
public sealed class ForecastGrades(EngineRoom room)
{
    /// <summary>The forecast, or everything that stops it.</summary>
    public async Task<Outcome<ForecastRun>> RunAsync(Actor actor, ForecastRequest request, CancellationToken cancellation)
    {
        if (request.Days is < 1 or > ForecastRequest.MostDays)
        {
            return Refused("FCT001", $"{request.Days} days cannot be looked ahead.", $"write 1 to {ForecastRequest.MostDays}");
        }

        var assess = new AssessRequest(request.Estate) { Overlays = request.Overlays, Standards = request.Standards, AsOf = request.AsOf, Detail = Detail.None };
        var run = await new Assess(room).RunAsync(actor, assess, cancellation);
        if (run.Value is null)
        {
            return Outcome<ForecastRun>.Refused(run.Findings);
        }

        var estate = run.Value.Estate;
        if (request.Systems.Count > 0)
        {
            var known = estate.Systems?.Items ?? [];
            if (request.Systems.FirstOrDefault(id => known.All(system => system.Id != id)) is { } unknown)
            {
                return Refused("FCT002", $"The estate has no system '{unknown}'.", null);
            }

            estate = estate with { Systems = new Listing<SystemRecord>([.. known.Where(system => request.Systems.Contains(system.Id))], estate.Systems!.Partial) };
        }

        var from = run.Value.Head.AsOf;
        return Outcome<ForecastRun>.Of(
            new ForecastRun(new GradeForecast
            {
                From = from,
                Until = from.AddDays(request.Days),
                EstateSha256 = run.Value.Head.EstateSha256,
                Lapses = await Task.Run(() => Lapses(run.Value.Packs, estate, from, from.AddDays(request.Days), cancellation), cancellation),
            }),
            run.Findings);
    }

    private static List<Lapse> Lapses(Rules.Packs.Standards standards, Estate estate, DateOnly from, DateOnly until, CancellationToken cancellation) =>
        [.. new Forecast(standards, new EstateIndex(estate)).Lapses(from, until, cancellation)];

    private static Outcome<ForecastRun> Refused(string code, string message, string? hint) =>
        Outcome<ForecastRun>.Refused([new Finding(code, message) { Hint = hint }]);
}
