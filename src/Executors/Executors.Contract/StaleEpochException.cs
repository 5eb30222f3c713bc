namespace Executors.Contract;

/// <summary>A host has seen a higher epoch: another planner drives the run now.</summary>
public sealed class StaleEpochException(string host, Epoch offered, Epoch recorded)
    : Exception($"Host '{host}' has recorded epoch {recorded.Value} and refuses {offered.Value}: another planner took the run over.")
{
    /// <summary>Name of the host.</summary>
    public string Host { get; } = host;
}
