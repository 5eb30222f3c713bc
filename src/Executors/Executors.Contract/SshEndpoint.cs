namespace Executors.Contract;

/// <summary>How a host is reached over SSH.</summary>
/// <param name="Address">Name or address.</param>
/// <param name="Port">1 to 65535.</param>
/// <param name="User">Account on the host.</param>
/// <param name="PrivateKey">The key that opens it; resolved only when connecting.</param>
/// <param name="KnownHostsFile">File that lists the host's own key; an unlisted or different key is refused.</param>
/// <param name="Patience">How long connecting, and asking an idle connection whether it lives, may take.</param>
public sealed record SshEndpoint(
    string Address, int Port, string User, SecretReference PrivateKey, string KnownHostsFile, TimeSpan Patience);
