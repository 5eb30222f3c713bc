using Planner.Engine.Estates;
using Planner.Engine.Laboratories;
using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Engine.Executing;

/// <summary>Finds the estate and the hosts that a verb works on.</summary>
internal static class TargetEstate
{
    /// <summary>The stored estate with its system, when there are hosts for it.</summary>
    /// <param name="room">Where it is stored.</param>
    /// <param name="estate">With the @.</param>
    /// <param name="system">The system; null for the estate's only one.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task<Outcome<Estate>> LoadAsync(EngineRoom room, string estate, string? system, CancellationToken cancellation)
    {
        if (estate != $"@{LabPlace.Estate}")
        {
            return Outcome<Estate>.Refused([new Finding("EXE001", $"No hosts are known for '{estate}': only the lab can be worked on.") { Hint = $"planner lab up, then name @{LabPlace.Estate}" }]);
        }
        var loaded = await new EstateSource(room).LoadAsync(estate, [], cancellation);
        if (loaded.Value is null)
        {
            return Outcome<Estate>.Refused(loaded.Findings);
        }
        return SystemOf(loaded.Value.Estate) is not null && system is null or LabPlace.System
            ? Outcome<Estate>.Of(loaded.Value.Estate)
            : Outcome<Estate>.Refused([new Finding("EXE002", $"The lab has no hosts for the system '{system ?? LabPlace.System}' of {estate}.") { Hint = $"its system is '{LabPlace.System}'" }]);
    }

    public static SystemRecord? SystemOf(Estate estate) => estate.Systems?.Items.FirstOrDefault(known => known.Id == LabPlace.System);
}
