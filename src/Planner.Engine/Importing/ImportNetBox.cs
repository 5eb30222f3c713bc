using Planner.Engine.Rights;
using Planner.Inventory.NetBox;
using Planner.Model.Findings;
using Planner.Model.Imports;
using Planner.Model.Rights;

namespace Planner.Engine.Importing;

/// <summary>Turns a NetBox export into an estate.</summary>
public static class ImportNetBox
{
    private const int ClockSlack = 1;

    /// <summary>The estate with the account of what was and was not taken.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="source">A file made by NetBox's <c>manage.py dumpdata</c>.</param>
    /// <param name="asOf">The day it describes; null for the newest change in it.</param>
    /// <param name="clock">Records that changed more than a day after its now are refused.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task<Outcome<ImportedEstate>> RunAsync(Actor actor, string source, DateOnly? asOf, TimeProvider clock, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Architect) is { } refusal)
        {
            return Outcome<ImportedEstate>.Refused([refusal]);
        }

        if (!File.Exists(source))
        {
            return Outcome<ImportedEstate>.Refused([new Finding("IMP001", "There is no such file.") { File = source }]);
        }

        await using var stream = File.OpenRead(source);
        return await NetBoxImport.ReadAsync(stream, Path.GetFileName(source), asOf, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(ClockSlack), cancellation);
    }
}
