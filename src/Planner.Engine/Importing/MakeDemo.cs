using Planner.Engine.Rights;
using Planner.Inventory.Demo;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Planner.Engine.Importing;

/// <summary>Makes an estate of any size for learning and measuring.</summary>
public static class MakeDemo
{
    /// <summary>The greatest number of systems, inside.</summary>
    public const int MostSystems = 100_000;

    /// <summary>The same estate for the same size and seed.</summary>
    public static Outcome<Estate> Run(Actor actor, int systems, int seed, CancellationToken cancellation = default)
    {
        if (RightsCheck.Refusal(actor, Role.Architect) is { } refusal)
        {
            return Outcome<Estate>.Refused([refusal]);
        }

        cancellation.ThrowIfCancellationRequested();
        return systems is < 1 or > MostSystems
            ? Outcome<Estate>.Refused([new Finding("DEM001", $"{systems} is no number of systems.") { Hint = $"write 1 to {MostSystems}" }])
            : Outcome<Estate>.Of(DemoEstate.Make(systems, seed));
    }
}
