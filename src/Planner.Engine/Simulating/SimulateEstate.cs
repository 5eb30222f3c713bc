using System.Security.Cryptography;
using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Planning;
using Planner.Model.Rights;
using Planner.Planning.Catalogue;
using Planner.Planning.Documents;
using Planner.Planning.Simulating;
using Planner.Simulation.Statistics;

namespace Planner.Engine.Simulating;

/// <summary>Simulates the systems of an estate, as they are or under a plan.</summary>
public sealed class SimulateEstate(EngineRoom room)
{
    private const long Most = 10_000_000;

    /// <summary>The predictions, or everything that stops them. Blocks a thread while it computes.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">What to simulate.</param>
    /// <param name="progress">Told the id of each system that is done; may be null.</param>
    /// <param name="cancellation">Stops within a few hundred trials.</param>
    public async Task<Outcome<SimulationRun>> RunAsync(Actor actor, SimulateRequest request, IProgress<string>? progress, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<SimulationRun>.Refused([refusal]);
        }

        var estate = await new EstateSource(room).LoadAsync(request.Estate, request.Overlays, cancellation);
        var plan = request.Plan is null ? null : PlanReader.ReadFile(request.Plan);
        List<Finding> findings = [.. estate.Findings, .. plan?.Findings ?? [], .. Limits(request)];
        findings.AddRange(estate.Value is null ? [] : Unfit(request, estate.Value, plan?.Value));
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return Outcome<SimulationRun>.Refused(findings);
        }

        var simulator = new SystemSimulator(estate.Value!.Estate, plan?.Value, new SimulationEffort((ulong)request.Seed, request.Years, request.Recoveries));
        var systems = new List<SystemSimulation>();
        foreach (var system in Chosen(request, estate.Value.Estate))
        {
            systems.Add(simulator.Simulate(system, cancellation));
            progress?.Report(system.Id);
        }

        return Outcome<SimulationRun>.Of(new(new()
        {
            Format = "planner/simulation/v1",
            Program = EngineRoom.Program,
            EstateSha256 = estate.Value.Sha256,
            PlanSha256 = request.Plan is null ? null : Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(request.Plan, cancellation))),
            Seed = request.Seed,
            Years = request.Years,
            Recoveries = request.Recoveries,
            Systems = systems,
        }), findings);
    }

    private static IEnumerable<SystemRecord> Chosen(SimulateRequest request, Estate estate) => (estate.Systems?.Items ?? [])
        .Where(system => request.Systems.Count == 0 || request.Systems.Contains(system.Id)).OrderBy(system => system.Id, StringComparer.Ordinal);

    private static IEnumerable<Finding> Limits(SimulateRequest request)
    {
        if (request.Years is < 2 or > Most || request.Recoveries is < 2 or > Most)
        {
            yield return new Finding("SIM001", "The number of years or recoveries is out of range.") { Hint = $"write 2 to {Most}" };
        }

        if (request.Seed < 0)
        {
            yield return new Finding("SIM002", "A seed is not negative.") { Hint = "write 0 or more" };
        }
    }

    private static IEnumerable<Finding> Unfit(SimulateRequest request, LoadedEstate estate, Plan? plan)
    {
        foreach (var id in request.Systems.Where(id => (estate.Estate.Systems?.Items ?? []).All(system => system.Id != id)))
        {
            yield return new Finding("SIM003", $"The estate has no system '{id}'.") { Hint = "name a system of the estate by its id" };
        }

        if (plan is not null && plan.CatalogueSha256 != DesignCatalogue.Default.Sha256)
        {
            yield return new Finding("SIM004", "The plan was made from another catalogue of designs.") { File = request.Plan, Hint = "make the plan again" };
        }

        if (plan is not null && plan.EstateSha256 != estate.Sha256)
        {
            yield return new Finding("SIM005", "The plan was made for another state of the estate.") { Severity = Severity.Warning, File = request.Plan, Hint = "make the plan again" };
        }
    }
}
