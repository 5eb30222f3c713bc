using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Planner.Engine.Laboratories;

/// <summary>Takes the lab away.</summary>
public sealed class LabDown(EngineRoom room)
{
    /// <summary>Takes it away, whole or half built. The stored estate and the ledger stay: they are records.</summary>
    /// <returns>The lab that is gone; refused with LAB006 for each process, interface, mount or file that is left.</returns>
    public async Task<Outcome<LabView>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Operator) is { } refusal)
        {
            return Outcome<LabView>.Refused([refusal]);
        }
        if (await LabPlace.FindAsync(room, cancellation) is not { } lab)
        {
            return Outcome<LabView>.Refused([OpenLab.NoLab(room)]);
        }
        var view = LabPlace.ViewOf(lab);
        var left = await lab.DownAsync(cancellation);
        return left.Count == 0
            ? Outcome<LabView>.Of(view)
            : Outcome<LabView>.Refused([.. left.Select(thing => new Finding("LAB006", $"Left behind: {thing}.") { Hint = "planner lab down again; if it stays, look what holds it" })]);
    }
}
