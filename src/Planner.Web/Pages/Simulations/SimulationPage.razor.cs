using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Planning;
using Planner.Engine.Simulating;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Web.Computing;
using Planner.Web.Pages.Plans;

namespace Planner.Web.Pages.Simulations;

/// <summary>Simulates a stored estate and shows what was found.</summary>
public sealed partial class SimulationPage
{
    private int total;

    /// <summary>The estate's name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    [Inject]
    private Bench Bench { get; set; } = default!;

    [Inject]
    private KeptFiles Files { get; set; } = default!;

    private string Key => $"simulation/{Name}";

    private MadePlan? Plan => (Bench.Of(PlanPage.KeyOf(Name))?.Answer as KeptPlan)?.Plan;

    private KeptSimulation? Kept => Bench.Of(Key)?.Answer as KeptSimulation;

    private IReadOnlyList<Finding>? Refused => Bench.Of(Key)?.Answer as IReadOnlyList<Finding>;

    /// <inheritdoc/>
    protected override Task<Outcome<EstateGround>> LoadAsync() => EstateGround.ReadAsync(Room, Actor, Name, Leaving);

    private static async Task<object> SimulateAsync(EngineRoom room, Actor actor, SimulateRequest request, KeptFiles files, IProgress<string> progress, CancellationToken cancellation)
    {
        var run = await new SimulateEstate(room).RunAsync(actor, request, progress, cancellation);
        return run.Value is { } found
            ? new KeptSimulation(found.Simulation, files.Keep(found.WriteJson), found.Simulation.Systems.Count, run.Findings)
            : run.Findings;
    }

    private void Start(SimulationWish wish)
    {
        var (room, actor, files, plan) = (Room, Actor, Files, wish.Planned ? Plan : null);
        if (wish.Request(Name, out _) is not { } request)
        {
            return;
        }

        total = wish.Systems.Count > 0 ? wish.Systems.Count : Content!.Value!.Systems.Count;
        _ = Bench.Start(Key, wish.TimeLimit!.Value, async (progress, cancellation) =>
        {
            if (plan is null)
            {
                return await SimulateAsync(room, actor, request, files, progress, cancellation);
            }

            var folder = Directory.CreateTempSubdirectory("planner-plan-");
            try
            {
                var file = Path.Combine(folder.FullName, "plan.yaml");
                plan.Save(file, cancellation);
                return await SimulateAsync(room, actor, request with { Plan = file }, files, progress, cancellation);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
    }
}
