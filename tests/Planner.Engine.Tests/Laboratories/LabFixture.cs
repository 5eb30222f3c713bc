using Executors.Contract;
using Executors.Lab;
using Planner.Engine.Executing;
using Planner.Engine.Laboratories;
using Planner.Engine.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Planner.Engine.Tests.Laboratories;

/// <summary>A lab made by the product's own verb, in a data folder of its own.</summary>
public sealed class LabFixture : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"planner-engine-test-{Guid.NewGuid():N}");
    private LabConnections? connections;
    private Laboratory? lab;

    /// <summary>Why there is no lab; tests are skipped with it.</summary>
    public string? Missing { get; private set; }

    public Laboratory Lab => lab!;

    public EngineRoom Room => EngineRoom.Here(folder);

    public SentinelTarget Service => LabTargets.Service(Lab.State);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Missing = await LabRequirements.MissingAsync(Cancellation) is { Count: > 0 } missing ? string.Join(" ", missing.Select(finding => finding.Message)) : null;
        if (Missing is not null)
        {
            return;
        }
        var made = await new LabUp(Room).RunAsync(LocalActor.Current, new Progress<string>(), Cancellation);
        Assert.True(made.Value is not null, string.Join(" ", made.Findings.Select(finding => finding.Message)));
        lab = await Laboratory.FindAsync(Path.Combine(folder, "lab"), TimeProvider.System, Cancellation);
        connections = Lab.Connect();
    }

    public async ValueTask DisposeAsync()
    {
        connections?.Dispose();
        if (lab is not null)
        {
            var gone = await new LabDown(Room).RunAsync(LocalActor.Current, CancellationToken.None);
            Assert.Equal(Lab.State.Id, gone.Value?.Id);
            Assert.False(Directory.Exists(Lab.State.Directory));
        }
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Both hosts on, one following the other, users on the one that serves; whatever was there before.</summary>
    public async Task ProtectAsync(bool synchronous = false)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var news = new Silence();
        if (await ServingAsync() is { } serving && !await FollowsAsync(serving) && await HadAStandbyAsync())
        {
            Finished((await new Move(Room).RunAsync(LocalActor.Current, new MoveRequest(RunbookKind.Failback, "@lab", "bank", DryRun: false), news, Cancellation)).Value);
        }
        Finished((await new Apply(Room).RunAsync(LocalActor.Current, new ApplyRequest("@lab", synchronous, DryRun: false), news, Cancellation)).Value);
    }

    /// <summary>The host that users are sent to: which server answers a user's question.</summary>
    public async Task<string?> ServingAsync()
    {
        var password = await File.ReadAllTextAsync(Lab.State.SecretFile("app"), Cancellation);
        var address = await ShellAsync("lb", $"PGPASSWORD={password} psql -XqAt 'host={Service.Address} user={Service.User} dbname={Service.Database} sslmode=require connect_timeout=5' -c 'SELECT host(inet_server_addr())' || true");
        return Lab.State.Hosts.FirstOrDefault(host => host.Address == address)?.Name;
    }

    /// <summary>Asks a host's own server; no shell text of the product is used.</summary>
    public Task<string> AskAsync(string host, string statement, string database = "bank") =>
        ShellAsync(host, $"cd /; runuser -u postgres -- psql -XqAt -d {database} -c \"{statement}\"");

    public async Task<bool> IsWritableAsync(string host) => await AskAsync(host, "SELECT pg_is_in_recovery()") == "f";

    public async Task<string> ShellAsync(string host, string script)
    {
        var result = await connections!.Hosts[host].RunAsync(new HostCommand(host, ["bash", "-c", script], Mutates: false), null, default, Cancellation);
        return result.Succeeded ? result.Output.Trim() : throw new InvalidOperationException($"{host}: {script}: {result.Errors}");
    }

    public bool IsOn(string host) => Lab.Status().Single(status => status.Host.Name == host).InitPid is not null;

    public static void Finished(RunResult? result) => Assert.True(
        result is RunResult.Nothing or RunResult.Driven { Lost: null, Run.Overview.Phase: RunPhase.Finished }, result?.ToString());

    private async Task<bool> FollowsAsync(string serving) => await AskAsync(serving, "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'") == "1";

    private async Task<bool> HadAStandbyAsync() =>
        (await new RunStates(Room).ListAsync(LocalActor.Current, Cancellation)).Any(run => run is { Kind: RunbookKind.Provision, Phase: RunPhase.Finished });
}
