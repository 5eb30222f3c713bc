namespace Executors.Contract;

/// <summary>A host could not be reached.</summary>
public sealed class HostUnreachableException(string host, string reason, Exception? inner = null)
    : Exception($"Host '{host}' cannot be reached: {reason}", inner)
{
    /// <summary>Name of the host.</summary>
    public string Host { get; } = host;
}
