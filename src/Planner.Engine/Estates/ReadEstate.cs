using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Planner.Engine.Estates;

/// <summary>Reads an estate for those who show it.</summary>
public sealed class ReadEstate(EngineRoom room)
{
    /// <summary>The estate with what is laid over it, or everything that is wrong with it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="estate">A file, or <c>@name</c> for a stored estate.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<LoadedEstate>> RunAsync(Actor actor, string estate, CancellationToken cancellation) =>
        RightsCheck.Refusal(actor, Role.Reader) is { } refusal
            ? Outcome<LoadedEstate>.Refused([refusal])
            : await new EstateSource(room).LoadAsync(estate, [], cancellation);
}
