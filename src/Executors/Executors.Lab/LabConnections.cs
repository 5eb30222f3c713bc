using Executors.Contract;

namespace Executors.Lab;

/// <summary>Open connections to the hosts of a lab.</summary>
public sealed class LabConnections : IDisposable
{
    private readonly IReadOnlyList<SshHost> open;

    internal LabConnections(IReadOnlyList<SshHost> open)
    {
        this.open = open;
        Hosts = open.ToDictionary(host => host.Name, IHost (host) => host);
    }

    /// <summary>The hosts by name.</summary>
    public IReadOnlyDictionary<string, IHost> Hosts { get; }

    /// <summary>Closes them.</summary>
    public void Dispose()
    {
        foreach (var host in open)
            host.Dispose();
    }
}
