using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Planner.Engine.Laboratories;

/// <summary>Says what there is of the lab.</summary>
public sealed class LabStatus(EngineRoom room)
{
    /// <summary>The lab, or LAB007 when there is none.</summary>
    public async Task<Outcome<LabView>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<LabView>.Refused([refusal]);
        }
        return await LabPlace.FindAsync(room, cancellation) is { } lab
            ? Outcome<LabView>.Of(LabPlace.ViewOf(lab))
            : Outcome<LabView>.Refused([OpenLab.NoLab(room)]);
    }
}
