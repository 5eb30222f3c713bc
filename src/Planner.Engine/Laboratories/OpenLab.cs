using Executors.Contract;
using Executors.Lab;
using Executors.PostgreSql;
using Executors.Runbooks.Driving;
using Executors.Traffic;
using Planner.Model.Findings;

namespace Planner.Engine.Laboratories;

/// <summary>A lab with connections to its hosts and the executors that work on it.</summary>
internal sealed class OpenLab : IDisposable
{
    private readonly LabConnections connections;

    private OpenLab(Laboratory lab, TimeProvider clock)
    {
        Lab = lab;
        connections = lab.Connect();
        Database = new PostgreSqlExecutor(clock, lab);
        Traffic = new HaproxyExecutor(clock);
    }

    public Laboratory Lab { get; }

    public PostgreSqlExecutor Database { get; }

    public HaproxyExecutor Traffic { get; }

    /// <summary>The address that users use.</summary>
    public SentinelTarget Service => LabTargets.Service(Lab.State);

    /// <summary>The host that users come in by.</summary>
    public string Proxy => Lab.State.Hosts.Single(host => host.Traffic).Name;

    public static Finding NoLab(EngineRoom room) =>
        new("LAB007", $"There is no lab in '{LabPlace.DirectoryOf(room)}'.") { Hint = "planner lab up, with the same --data" };

    /// <summary>Opens the lab of the data folder, or says why it cannot be worked on.</summary>
    public static async Task<Outcome<OpenLab>> OpenAsync(EngineRoom room, CancellationToken cancellation)
    {
        var lab = await LabPlace.FindAsync(room, cancellation);
        if (lab is null)
        {
            return Outcome<OpenLab>.Refused([NoLab(room)]);
        }
        return lab.State.Ready && lab.Status().Any(host => host.InitPid is not null)
            ? Outcome<OpenLab>.Of(new OpenLab(lab, room.Clock))
            : Outcome<OpenLab>.Refused([new Finding("LAB008", $"The lab in '{lab.State.Directory}' is half built, or none of its hosts runs.") { Hint = "planner lab down, then planner lab up" }]);
    }

    /// <summary>The targets in the one order that hashes are taken over: database, then traffic.</summary>
    public RunTargets Targets(LabAim aim) => new([new BoundTarget(Database, DatabaseTarget(aim)), new BoundTarget(Traffic, TrafficTargetOf(aim))]);

    public ProtectionTarget DatabaseTarget(LabAim aim)
    {
        var plain = LabTargets.Database(Lab.State, connections.Hosts, aim.Primary);
        return plain with { Wanted = aim.Wanted(plain.Wanted) };
    }

    public ProtectionTarget TrafficTargetOf(LabAim aim) => LabTargets.UserTraffic(Lab.State, connections.Hosts, aim.Active);

    /// <summary>The one host that users are sent to; null when it is none or not one alone.</summary>
    public async Task<string?> ServingAsync(CancellationToken cancellation)
    {
        var seen = await Traffic.ObserveAsync(LabTargets.UserTraffic(Lab.State, connections.Hosts, "a"), cancellation);
        var prefix = $"proxy/{Proxy}/server/";
        var ready = seen.Facts.Where(fact => fact.Key.StartsWith(prefix, StringComparison.Ordinal) && fact.Value == "ready").Select(fact => fact.Key[prefix.Length..]).ToList();
        return ready.Count == 1 ? ready[0] : null;
    }

    /// <summary>True when a database host answers the planner as a server within the patience.</summary>
    public async Task<bool> AnswersAsync(string host, TimeSpan patience, CancellationToken cancellation)
    {
        var address = Lab.State.Hosts.Single(known => known.Name == host).Address;
        var entrance = TrafficTarget.Read(LabTargets.UserTraffic(Lab.State, connections.Hosts, host)) with { Address = address };
        return await Entrance.AskAsync(entrance, patience, cancellation) is null;
    }

    /// <summary>True when the traffic host, too, finds that a database host no longer answers.</summary>
    public async Task<bool> ProxyMissesAsync(string host, CancellationToken cancellation)
    {
        var seen = await Traffic.ObserveAsync(LabTargets.UserTraffic(Lab.State, connections.Hosts, host), cancellation);
        return seen.Readings.GetValueOrDefault($"proxy/{Proxy}/health/{host}") == "down";
    }

    /// <summary>Gives a host power that has none.</summary>
    /// <exception cref="TimeoutException">It does not answer in time.</exception>
    public Task StartIfOffAsync(string host, CancellationToken cancellation) =>
        Lab.Status().Single(status => status.Host.Name == host).InitPid is null ? Lab.BootAsync(host, cancellation) : Task.CompletedTask;

    public void Dispose() => connections.Dispose();
}
