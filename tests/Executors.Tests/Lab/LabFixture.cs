using Executors.Contract;
using Executors.Lab;
using Planner.Model.Runbooks;

namespace Executors.Tests.Lab;

/// <summary>One lab for the tests of a class; each test puts it into the state it needs.</summary>
public sealed class LabFixture : IAsyncLifetime
{
    private readonly string directory = Path.Combine(Path.GetTempPath(), $"planner-lab-test-{Guid.NewGuid():N}");
    private LabConnections? connections;
    private Laboratory? lab;
    private long lastEpoch;

    /// <summary>Why there is no lab; tests are skipped with it.</summary>
    public string? Missing { get; private set; }

    public Laboratory Lab => lab!;

    public IReadOnlyDictionary<string, IHost> Hosts => connections!.Hosts;

    public ProtectionTarget Database => LabTargets.Database(Lab.State, Hosts);

    /// <summary>An epoch that no host has refused yet.</summary>
    public Epoch NextEpoch() => new(++lastEpoch);

    public async ValueTask InitializeAsync()
    {
        Missing = await LabRequirements.MissingAsync(TestContext.Current.CancellationToken) is { Count: > 0 } missing ? string.Join(" ", missing.Select(finding => finding.Message)) : null;
        if (Missing is not null)
            return;
        var outcome = await Laboratory.UpAsync(directory, TimeProvider.System, new Progress<string>(), TestContext.Current.CancellationToken);
        lab = outcome.Value ?? throw new InvalidOperationException(string.Join(" ", outcome.Findings.Select(finding => finding.Message)));
        connections = lab.Connect();
    }

    public async ValueTask DisposeAsync()
    {
        connections?.Dispose();
        if (lab is not null)
            Assert.Empty(await lab.DownAsync(CancellationToken.None));
    }

    /// <summary>Runs a script on a host as its root, outside every guard: the hand of somebody who changes things.</summary>
    public async Task<string> ShellAsync(string host, string script)
    {
        var result = await RunAsync(host, script) ?? await RunAsync(host, script) ?? throw new InvalidOperationException($"{host} is not reached.");
        return result.Succeeded ? result.Output.Trim() : throw new InvalidOperationException($"{host}: {script}: {result.Errors}");
    }

    /// <summary>Null when the connection broke: a host that was booted anew has closed the old one.</summary>
    private async Task<CommandResult?> RunAsync(string host, string script)
    {
        try
        {
            return await Hosts[host].RunAsync(new HostCommand(host, ["bash", "-c", script], Mutates: false), null, default, TestContext.Current.CancellationToken);
        }
        catch (HostUnreachableException)
        {
            return null;
        }
    }

    /// <summary>Host b as it came and host a without anything that an executor made.</summary>
    public async Task UnprotectAsync()
    {
        await ShellAsync("b", "umount /var/lib/postgresql/* 2>/dev/null; ls /etc/postgresql | while read v; do pg_dropcluster --stop $v main; done; rm -rf /var/lib/postgresql/*/ /var/lib/postgresql/.planner*; true");
        await ShellAsync("a", """
            cd /etc/postgresql/*/main
            sed -i '/planner_replication/d' pg_hba.conf; rm -f conf.d/planner.conf; echo auto > start.conf
            if ls /var/lib/planner/fenced-* >/dev/null 2>&1; then
                rm -f /var/lib/planner/fenced-* /var/lib/postgresql/*/main/standby.signal
            fi
            # Stopped, fenced or crashed by the test before: it runs again.
            pg_ctlcluster $(basename $(dirname $PWD)) main start >/dev/null 2>&1 || true
            runuser -u postgres -- psql -XqAt -c 'SELECT pg_reload_conf()' -c "SELECT pg_terminate_backend(active_pid) FROM pg_replication_slots WHERE active_pid IS NOT NULL" >/dev/null
            for n in $(seq 100); do
                runuser -u postgres -- psql -XqAt -c "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots" >/dev/null 2>&1 && break
                sleep 0.1
            done
            runuser -u postgres -- psql -XqAt -c 'DROP ROLE IF EXISTS planner_replication'
            """);
    }
}
