using System.Security.Cryptography;

namespace Executors.Contract;

/// <summary>The keys that hosts are known by, as an OpenSSH known-hosts file lists them (plain names; hashed names are not read).</summary>
internal sealed class KnownHosts
{
    private readonly List<(string Name, string Algorithm, byte[] Key)> entries;

    private KnownHosts(List<(string, string, byte[])> entries) => this.entries = entries;

    /// <summary>Reads the lines of a known-hosts file; comments, markers and hashed names are passed over.</summary>
    /// <exception cref="FormatException">A key is no base64.</exception>
    public static KnownHosts Read(IEnumerable<string> lines) => new(
    [
        .. from line in lines
           let parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           where parts.Length >= 3 && parts[0][0] is not ('#' or '@' or '|')
           from name in parts[0].Split(',')
           select (name, parts[1], Convert.FromBase64String(parts[2])),
    ]);

    /// <summary>Kinds of key known for an address, such as <c>ssh-ed25519</c>; empty for an unknown host.</summary>
    public IReadOnlySet<string> AlgorithmsOf(string address, int port) =>
        entries.Where(entry => entry.Name == NameOf(address, port)).Select(entry => entry.Algorithm).ToHashSet();

    /// <summary>True when exactly this key is listed for the address.</summary>
    public bool Trusts(string address, int port, ReadOnlySpan<byte> key)
    {
        foreach (var entry in entries)
        {
            if (entry.Name == NameOf(address, port) && CryptographicOperations.FixedTimeEquals(entry.Key, key))
                return true;
        }
        return false;
    }

    private static string NameOf(string address, int port) => port == 22 ? address : $"[{address}]:{port}";
}
