using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Planning;
using Planner.Model.Findings;
using Planner.Web.Computing;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Plans;

/// <summary>Makes a plan for a stored estate and shows it.</summary>
public sealed partial class PlanPage
{
    private const string Conflict = "PLN020";
    private const string OverBudget = "PLN021";

    /// <summary>The estate's name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    [Inject]
    private Bench Bench { get; set; } = default!;

    [Inject]
    private KeptFiles Files { get; set; } = default!;

    private string Key => KeyOf(Name);

    private KeptPlan? Kept => Bench.Of(Key)?.Answer as KeptPlan;

    private IReadOnlyList<Finding>? Refused => Bench.Of(Key)?.Answer as IReadOnlyList<Finding>;

    /// <summary>What the plan of an estate is known by at the bench.</summary>
    internal static string KeyOf(string estate) => $"plan/{estate}";

    /// <inheritdoc/>
    protected override Task<Outcome<EstateGround>> LoadAsync() => EstateGround.ReadAsync(Room, Actor, Name, Leaving);

    private static string Why(IReadOnlyList<Finding> refused) => refused.Any(finding => finding.Code == OverBudget) ? PlansText.OverBudget : PlansText.Infeasible;

    // Conflicts stand in the plan itself, in both languages.
    private static IReadOnlyList<Finding> Remarks(IReadOnlyList<Finding> findings) => [.. findings.Where(finding => finding.Code != Conflict)];

    private void Start((PlanRequest Request, TimeSpan Limit) wanted)
    {
        var (room, actor, files) = (Room, Actor, Files);
        _ = Bench.Start(Key, wanted.Limit, async (_, cancellation) =>
        {
            var made = await new MakePlan(room).RunAsync(actor, wanted.Request, cancellation);
            return made.Value is { } plan ? new KeptPlan(plan, files.Keep(plan.WriteYaml), made.Findings) : made.Findings;
        });
    }
}
