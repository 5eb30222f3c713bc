namespace Executors.Contract;

/// <summary>Stands where a site has no out-of-band control: it never claims that a host is off.</summary>
public sealed class NoPowerWitness : IPowerWitness
{
    /// <inheritdoc/>
    public Task<PowerReading> ReadAsync(string host, CancellationToken cancellation) =>
        Task.FromResult(new PowerReading(PowerState.Unknown, "no out-of-band control is configured"));
}
