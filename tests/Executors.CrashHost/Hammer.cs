using System.Text.Json.Nodes;
using Planner.Model.Rights;
using Planner.Storage;

namespace Executors.CrashHost;

/// <summary>Appends to the ledger as fast as it can, and says after each entry that it is there.</summary>
internal static class Hammer
{
    public static async Task<int> RunAsync(string directory, string tag, int count, CancellationToken cancellation)
    {
        using var store = await Store.OpenAsync(directory, "default", TimeProvider.System, cancellation);
        var actor = new Actor(ActorKind.LocalUser, tag, "default", new HashSet<Role> { Role.Operator });
        for (var i = 1; i <= count; i++)
        {
            await store.Ledger.AppendAsync(actor, "test.hammer", $"hammer/{tag}", new JsonObject { ["number"] = i, ["filling"] = new string('x', i % 5000) }, cancellation);
            await Console.Out.WriteLineAsync($"{tag} {i}".AsMemory(), cancellation);
        }

        return 0;
    }
}
