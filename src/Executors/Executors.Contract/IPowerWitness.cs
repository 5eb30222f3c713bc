namespace Executors.Contract;

/// <summary>Tells out of band whether a host has power: a management controller, a hypervisor, the lab. Never the network to the host.</summary>
public interface IPowerWitness
{
    /// <summary>What the witness sees now; <see cref="PowerState.Unknown"/> when it cannot tell.</summary>
    /// <param name="host">Name in the target's host list.</param>
    /// <param name="cancellation">Stops asking.</param>
    Task<PowerReading> ReadAsync(string host, CancellationToken cancellation);
}
