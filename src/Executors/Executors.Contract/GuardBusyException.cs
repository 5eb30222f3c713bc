namespace Executors.Contract;

/// <summary>Another guarded command ran on the host all the time that this one waited (one minute); nothing was run.</summary>
public sealed class GuardBusyException(string host)
    : Exception($"Host '{host}' is busy with another guarded command; nothing was run. Look at what runs there before trying again.")
{
    /// <summary>Name of the host.</summary>
    public string Host { get; } = host;
}
